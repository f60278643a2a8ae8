package news.vigie.telegram.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import news.vigie.pipeline.beat.Beat;
import news.vigie.telegram.desk.ServiceDesk;

/**
 * Tells the owners in private of posts that Telegram did not take for a reason of their own, once for each post however
 * many they are, and once an hour at most. What was not told because nobody could be reached is told later, also after
 * another start.
 */
public final class Misses implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_WORDS = Duration.ofHours(1);

    /** The parts of an edition, and what goes to many chats, fail within that time of one another. */
    private static final Duration GATHERING = Duration.ofSeconds(30);

    private final ServiceDesk service;
    private final Owners owners;
    private final InstantSource clock;
    private final Beat beat = new Beat("misses", this::round);
    private Instant next = Instant.MIN;

    public Misses(ServiceDesk service, Owners owners, InstantSource clock) {
        this.service = service;
        this.owners = owners;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    private Duration round() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return BETWEEN_LOOKS;
        }
        ServiceDesk.Missed missed = service.missed();
        if (missed.isNone() || missed.last().isAfter(now.minus(GATHERING))) {
            return BETWEEN_LOOKS;
        }
        try {
            if (!owners.tell("owner.missed", missed.posts().size(), missed.first())) {
                return BETWEEN_TRIES;
            }
        } catch (CancellationException e) {
            return BETWEEN_TRIES;
        }
        service.knownAsMissed(missed);
        next = now.plus(BETWEEN_WORDS);
        return BETWEEN_LOOKS;
    }

    @Override
    public void close() {
        beat.close();
    }
}
