package news.vigie.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The moments at which a digest is due. A local time that does not exist (summer time begins) is due at the first instant
 * after the gap; one that comes twice is due the first time.
 */
public final class Slots {
    private Slots() {}

    /** The slots after {@code after} and up to {@code upTo} inclusive, in order. */
    public static List<Instant> between(Schedule schedule, Instant after, Instant upTo) {
        throw new UnsupportedOperationException();
    }

    /** The first slot after that moment, if the schedule ever comes to one within a year. */
    public static Optional<Instant> next(Schedule schedule, Instant after) {
        throw new UnsupportedOperationException();
    }
}
