package news.vigie.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where the window of an edition begins. */
public final class Windows {
    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    private Windows() {}

    /**
     * The beginning of the window that ends at {@code to}.
     *
     * @param lastTo where the window of the last edition ended; empty: there was none
     */
    public static Instant from(Window window, Optional<Instant> lastTo, Instant to) {
        return switch (window) {
            case Window.Last last -> to.minus(last.duration());
            case Window.SinceLast since -> lastTo.map(last -> within(last, to)).orElse(to.minus(FIRST));
        };
    }

    private static Instant within(Instant last, Instant to) {
        Instant earliest = to.minus(LONGEST);
        if (last.isAfter(to)) {
            return to;
        }
        return last.isBefore(earliest) ? earliest : last;
    }
}
