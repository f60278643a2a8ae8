package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
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

    /** Two who poll at once hinder each other by turns: that one poll was answered does not tell that the other is gone. */
    private static final Duration TWO_FOR = Duration.ofMinutes(5);

    private final Pulse pulse;
    private final OwnersAlert owners;
    private final InstantSource clock;
    private final Here here = Here.now();
    private @Nullable Notice lastTrouble;
    private @Nullable Notice second;
    private Instant secondUntil = Instant.MIN;

    /** @param owners are told that another program polls with the same token */
    PollReport(Health health, OwnersAlert owners, InstantSource clock) {
        this.pulse = new Pulse(health, clock);
        this.owners = owners;
        this.clock = clock;
    }

    synchronized void polled() {
        Notice other = second;
        if (other != null && clock.instant().isBefore(secondUntil)) {
            pulse.beatWith(other);
            return;
        }
        second = null;
        if (lastTrouble != null) {
            log.info("Telegram answers again");
        }
        lastTrouble = null;
        pulse.beat("telegram.polled");
    }

    synchronized void trouble(Notice reason) {
        warn(Notice.of("telegram.not-polled", reason));
    }

    synchronized void conflict(String words) {
        Notice two = Notice.of("telegram.conflict", words, here.host(), Long.toString(here.process()));
        second = two;
        secondUntil = clock.instant().plus(TWO_FOR);
        warn(two);
        owners.raise();
    }

    synchronized void revoked(Notice reason, Duration pause) {
        Notice sentence = Notice.of("telegram.revoked", reason);
        pulse.stop(sentence);
        if (!sentence.equals(lastTrouble)) {
            log.error("{} Telegram is asked again every {}.", Messages.logged(sentence), pause);
        }
        lastTrouble = sentence;
    }

    /** Telegram asked to wait so long. */
    synchronized void waiting(Notice reason, Duration time) {
        pulse.rest(time);
        trouble(reason);
    }

    private void warn(Notice words) {
        pulse.falter(words);
        if (!words.equals(lastTrouble)) {
            log.warn(Messages.logged(words));
        }
        lastTrouble = words;
    }
}
