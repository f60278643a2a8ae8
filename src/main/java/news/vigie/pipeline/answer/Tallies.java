package news.vigie.pipeline.answer;

import java.time.Instant;
import java.util.List;

/** How much there is of what is kept, counted by indexes. */
public interface Tallies {
    long articles();

    /**
     * The counts between each of these moments and the next.
     *
     * @param bounds in order
     * @return one fewer than there are moments
     */
    List<Tally> between(List<Instant> bounds);

    /**
     * What arrived in a span of time.
     *
     * @param stories whose last article so far arrived then
     */
    record Tally(Instant from, long articles, long stories) {}
}
