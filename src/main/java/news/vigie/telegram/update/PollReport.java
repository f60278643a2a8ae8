package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Health;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, in the health and to the owners how polling goes; the same trouble in a row is logged once. */
final class PollReport {
    private static final Logger log = LoggerFactory.getLogger(PollReport.class);
    private static final String PART = "telegram";
    private static final Duration SILENCE = Duration.ofHours(6);

    private final Health health;
    private final Runnable tellOwners;
    private final InstantSource clock;
    private @Nullable Notice lastTrouble;
    private Instant ownersTold = Instant.EPOCH;

    /** @param tellOwners that another program polls with the same token; called once in six hours at most */
    PollReport(Health health, Runnable tellOwners, InstantSource clock) {
        this.health = health;
        this.tellOwners = tellOwners;
        this.clock = clock;
    }

    synchronized void polled() {
        if (lastTrouble != null) {
            log.info("Telegram answers again");
        }
        lastTrouble = null;
        health.say(PART, Health.Level.OK, Notice.of("telegram.polled"), clock.instant());
    }

    synchronized void trouble(Notice reason) {
        warn(Notice.of("telegram.not-polled", reason));
    }

    void conflict(String words) {
        if (noteConflict(words)) {
            Thread.ofVirtual()
                    .name("telegram-owners")
                    .uncaughtExceptionHandler((thread, e) -> log.warn("The owners could not be told", e))
                    .start(tellOwners);
        }
    }

    private synchronized boolean noteConflict(String words) {
        warn(Notice.of("telegram.conflict", words));
        Instant now = clock.instant();
        if (ownersTold.plus(SILENCE).isAfter(now)) {
            return false;
        }
        ownersTold = now;
        return true;
    }

    synchronized void revoked(Notice reason) {
        Notice sentence = Notice.of("telegram.revoked", reason);
        health.say(PART, Health.Level.DOWN, sentence, clock.instant());
        log.error("Polling has ended, everything else goes on. {}", Messages.logged(sentence));
    }

    private void warn(Notice words) {
        health.say(PART, Health.Level.WARNING, words, clock.instant());
        if (!words.equals(lastTrouble)) {
            log.warn(Messages.logged(words));
        }
        lastTrouble = words;
    }
}
