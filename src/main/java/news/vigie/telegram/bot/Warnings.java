package news.vigie.telegram.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import news.vigie.pipeline.beat.Beat;
import news.vigie.telegram.desk.ServiceDesk;

/**
 * Tells the owners what they should know of the service, once each: what was not told because nobody could be reached is
 * told later, also after another start. Of posts that may not have arrived there is word once an hour at most.
 */
public final class Warnings implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_WORDS_OF_POSTS = Duration.ofHours(1);

    private final ServiceDesk service;
    private final Owners owners;
    private final InstantSource clock;
    private final Beat beat = new Beat("warnings", this::round);
    private Instant nextOfPosts = Instant.MIN;

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
            if (service.isOlderCopy() && owners.tell("owner.older-copy")) {
                service.knownAsOlderCopy();
            }
            ofPosts();
        } catch (CancellationException e) {
            return BETWEEN_LOOKS;
        }
        return BETWEEN_LOOKS;
    }

    private void ofPosts() {
        Instant now = clock.instant();
        if (now.isBefore(nextOfPosts)) {
            return;
        }
        int uncertain = service.uncertain();
        if (uncertain > 0 && owners.tell("owner.uncertain", uncertain)) {
            service.knownAsUncertain(now);
            nextOfPosts = now.plus(BETWEEN_WORDS_OF_POSTS);
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
