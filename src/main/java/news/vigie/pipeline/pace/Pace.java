package news.vigie.pipeline.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import news.vigie.digest.Address;

/**
 * The pace that all messages of the bot keep together, whoever sends them: people who wait for an answer go before posts,
 * and edits count like messages. May be shared between threads.
 */
public final class Pace {
    /** How long posts leave the next free turn to who waits for an answer. */
    private static final Duration GRACE = Duration.ofMillis(100);

    private static final Duration SERIES = Duration.ofSeconds(1);

    /** Threads that share the pace may be so far apart; a step further back is one of the clock. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final DeliverySettings settings;
    private final Pacer pacer;
    private Instant seen = Instant.MIN;
    private Instant people = Instant.MIN;
    private String heldLast = "";
    private Instant heldAt = Instant.EPOCH;
    private Instant heldUntil = Instant.MIN;

    public Pace(DeliverySettings settings) {
        this.settings = settings;
        this.pacer = new Pacer(settings);
    }

    public DeliverySettings settings() {
        return settings;
    }

    /** The chats that have public names, these in lower case with their at sign: both ways to write there are one chat. */
    public synchronized void know(Map<String, Long> named) {
        pacer.know(named);
    }

    /** Now if the post may go, which then counts; else when to ask again. */
    public synchronized Instant post(Address address, Instant now) {
        follow(now);
        Instant next = pacer.next(address, now);
        if (people.isAfter(next)) {
            return people;
        }
        return taken(address, next, now);
    }

    /** Now if the answer or edit may go, which then counts; else when to ask again. */
    public synchronized Instant answer(Address address, Instant now) {
        follow(now);
        Instant next = pacer.nextInChat(address, now);
        if (next.isAfter(now)) {
            return next;
        }
        next = pacer.nextOfAll(now);
        if (next.isAfter(now)) {
            people = next.plus(GRACE);
        }
        return taken(address, next, now);
    }

    /** Now if a change that nobody waits for may go, which then counts; else when to ask again. */
    public synchronized Instant change(Address address, Instant now) {
        follow(now);
        Instant next = pacer.nextChange(address, now);
        return people.isAfter(next) ? people : taken(address, next, now);
    }

    /** What was counted and held goes back with the clock, so that nothing waits until the clock is there again. */
    private void follow(Instant now) {
        if (seen.isAfter(now.plus(APART))) {
            Duration step = Duration.between(now, seen);
            pacer.putBack(step);
            people = Instant.MIN;
            heldAt = Instant.EPOCH;
            seen = now;
        } else if (now.isAfter(seen)) {
            seen = now;
        }
    }

    private Instant taken(Address address, Instant next, Instant now) {
        if (!next.isAfter(now)) {
            pacer.begun(address);
        }
        return next;
    }

    /** The server has answered, or the message does not go after all. To be called after each that might go. */
    public synchronized void landed(Address address, Instant now) {
        follow(now);
        pacer.landed(address, now);
    }

    /** Nothing goes anywhere for so long. */
    public synchronized void holdAll(Duration time, Instant now) {
        follow(now);
        pacer.holdAll(now.plus(time));
    }

    /**
     * Nothing goes to that chat for so long: the server asked for it. When it asks so for one chat after another, it means
     * all of them.
     */
    public synchronized void hold(Address address, Duration time, Instant now) {
        follow(now);
        Instant until = now.plus(time);
        pacer.hold(address, until);
        boolean another = !address.chat().equals(heldLast) && now.isBefore(heldAt.plus(SERIES));
        if (another) {
            pacer.holdAll(until.isBefore(heldUntil) ? until : heldUntil);
        }
        heldLast = address.chat();
        heldAt = now;
        heldUntil = until;
    }
}
