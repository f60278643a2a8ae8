package news.vigie.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every story that is kept. */
public interface Stories {
    /** The stories with at least one report of {@code from <= time < to}, whole. */
    List<Story> between(Instant from, Instant to);

    /** The stories in which something was seen last, newest first. */
    List<Story> latest(int limit);

    /** The story of this id, or the one that it was joined to. */
    Optional<Story> byId(long id);

    /**
     * Tells the articles since then with the story of each, oldest first: what a grouper must know after a start. Few at
     * a time are in memory.
     */
    void placedSince(Instant since, Consumer<Placed> told);

    /** The same as a list, for what is not much. */
    default List<Placed> placedSince(Instant since) {
        var placed = new ArrayList<Placed>();
        placedSince(since, placed::add);
        return placed;
    }

    /** An article and the story it was put in. */
    record Placed(Candidate candidate, long story) {}
}
