package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.vigie.pipeline.outbox.Outbox;

/**
 * Those whose turn it is, as of a moment ago. A look into the outbox costs more the more wait there, and in a rush every
 * post that lands makes a place for one alone. Whoever takes a turn looks whether the post still waits, so that an old
 * list keeps nobody's order wrong. Not safe for several threads at once, but for {@link #changed}.
 */
final class Waiting {
    private static final int AT_ONCE = 200;
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Outbox outbox;
    private List<Outbox.Turn> turns = new ArrayList<>();
    private Instant until = Instant.MIN;
    private Instant next = Instant.MAX;
    private volatile boolean changed;

    Waiting(Outbox outbox) {
        this.outbox = outbox;
    }

    /** There is something new in the outbox. */
    void changed() {
        changed = true;
    }

    /** In the order in which they may go. */
    List<Outbox.Turn> turns(Instant now) {
        if (changed || turns.isEmpty() || !now.isBefore(until)) {
            changed = false;
            turns = new ArrayList<>(outbox.turns(now, AT_ONCE));
            until = now.plus(FRESH);
            next = outbox.nextDue(now).orElse(Instant.MAX);
        }
        return List.copyOf(turns);
    }

    /** When to look again at the latest: the next is due then, or the list is no longer of now and too old. */
    Instant again(Instant now) {
        return next.isBefore(until) || until.equals(now.plus(FRESH)) ? next : until;
    }

    /** Its turn has come. */
    void taken(Outbox.Turn turn) {
        turns.remove(turn);
    }
}
