package news.vigie.telegram.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import news.vigie.pipeline.beat.Beat;
import news.vigie.telegram.desk.ServiceDesk;

/**
 * Tells the owners what they should know of the service, once each: what was not told because nobody could be reached is
 * told later, also after another start. Of posts that may not have arrived, and of those that Telegram did not take for a
 * reason of their own, there is word once an hour at most.
 */
public final class Warnings implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_WORDS_OF_POSTS = Duration.ofHours(1);

    /** The parts of an edition, and what goes to many chats, fail within that time of one another. */
    private static final Duration GATHERING = Duration.ofSeconds(30);

    private final ServiceDesk service;
    private final Owners owners;
    private final InstantSource clock;
    private final Beat beat = new Beat("warnings", this::round);
    private Instant nextOfUncertain = Instant.MIN;
    private Instant nextOfMissed = Instant.MIN;

    public Warnings(ServiceDesk service, Owners owners, InstantSource clock) {
        this.service = service;
        this.owners = owners;
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    private Duration round() {
        try {
            return ofCopy() && ofUncertain() && ofMissed() ? BETWEEN_LOOKS : BETWEEN_TRIES;
        } catch (CancellationException e) {
            return BETWEEN_TRIES;
        }
    }

    /** False, as below: nobody could be reached. */
    private boolean ofCopy() {
        if (!service.isOlderCopy()) {
            return true;
        }
        if (!owners.tell("owner.older-copy")) {
            return false;
        }
        service.knownAsOlderCopy();
        return true;
    }

    private boolean ofUncertain() {
        Instant now = clock.instant();
        int uncertain = now.isBefore(nextOfUncertain) ? 0 : service.uncertain();
        if (uncertain == 0) {
            return true;
        }
        if (!owners.tell("owner.uncertain", uncertain)) {
            return false;
        }
        service.knownAsUncertain(now);
        nextOfUncertain = now.plus(BETWEEN_WORDS_OF_POSTS);
        return true;
    }

    private boolean ofMissed() {
        Instant now = clock.instant();
        if (now.isBefore(nextOfMissed)) {
            return true;
        }
        ServiceDesk.Missed missed = service.missed();
        if (missed.isNone() || missed.last().isAfter(now.minus(GATHERING))) {
            return true;
        }
        if (!owners.tell("owner.missed", missed.posts().size(), missed.first())) {
            return false;
        }
        service.knownAsMissed(missed);
        nextOfMissed = now.plus(BETWEEN_WORDS_OF_POSTS);
        return true;
    }

    @Override
    public void close() {
        beat.close();
    }
}
