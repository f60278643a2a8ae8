package news.vigie.telegram.update;

import java.time.InstantSource;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, in the health and to the owners how polling goes; the same trouble in a row is logged once. */
final class PollReport {
    private static final Logger log = LoggerFactory.getLogger(PollReport.class);
    private static final String PART = "telegram";

    private final Health health;
    private final OwnersAlert owners;
    private final InstantSource clock;
    private @Nullable Notice lastTrouble;

    /** @param owners are told that another program polls with the same token */
    PollReport(Health health, OwnersAlert owners, InstantSource clock) {
        this.health = health;
        this.owners = owners;
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

    synchronized void conflict(String words) {
        warn(Notice.of("telegram.conflict", words));
        owners.raise();
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
