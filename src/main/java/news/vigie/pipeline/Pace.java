package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import news.vigie.digest.Address;

/**
 * The pace that all messages of the bot keep together, whoever sends them: people who wait for an answer go before posts,
 * and edits count like messages. May be shared between threads.
 */
public final class Pace {
    /** How long posts leave the next free turn to who waits for an answer. */
    private static final Duration GRACE = Duration.ofMillis(100);

    private final DeliverySettings settings;
    private final Pacer pacer;
    private Instant people = Instant.MIN;

    public Pace(DeliverySettings settings) {
        this.settings = settings;
        this.pacer = new Pacer(settings);
    }

    DeliverySettings settings() {
        return settings;
    }

    /** Now if the post may go, which then counts; else when to ask again. */
    synchronized Instant post(Address address, Instant now) {
        Instant next = pacer.next(address, now);
        if (people.isAfter(next)) {
            return people;
        }
        return taken(address, next, now);
    }

    /** Now if the answer or edit may go, which then counts; else when to ask again. */
    public synchronized Instant answer(Address address, Instant now) {
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

    private Instant taken(Address address, Instant next, Instant now) {
        if (!next.isAfter(now)) {
            pacer.sent(address, now);
        }
        return next;
    }

    /** The server has answered now what was sent then: it counted it in between. */
    public synchronized void landed(Address address, Instant sent, Instant now) {
        pacer.landed(address, sent, now);
    }

    /** Nothing goes to that chat before then: the server asked for it. */
    public synchronized void hold(Address address, Instant until) {
        pacer.hold(address, until);
    }
}
