package news.vigie.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every story that is kept. */
public interface Stories {
    /** The stories with at least one report of {@code from <= time < to}, whole. */
    List<Story> between(Instant from, Instant to);

    /** The stories in which something was seen last, newest first. */
    List<Story> latest(int limit);

    Optional<Story> byId(long id);

    /** The articles since then with the story of each, oldest first: what a grouper must know after a start. */
    List<Placed> placedSince(Instant since);

    /** An article and the story it was put in. */
    record Placed(Candidate candidate, long story) {}
}
