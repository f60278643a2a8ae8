package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.pipeline.Health;
import news.vigie.telegram.send.TokenWords;
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
    private String lastTrouble = "";
    private Instant ownersTold = Instant.EPOCH;

    /** @param tellOwners that another program polls with the same token; called once in six hours at most */
    PollReport(Health health, Runnable tellOwners, InstantSource clock) {
        this.health = health;
        this.tellOwners = tellOwners;
        this.clock = clock;
    }

    synchronized void polled() {
        if (!lastTrouble.isEmpty()) {
            log.info("Telegram answers again");
        }
        lastTrouble = "";
        health.say(PART, Health.Level.OK, "The last poll was answered.", clock.instant());
    }

    synchronized void trouble(String words) {
        warn("Telegram cannot be polled at present, which is tried again: " + words);
    }

    void conflict(@Nullable String words) {
        if (noteConflict(words)) {
            Thread.ofVirtual()
                    .name("telegram-owners")
                    .uncaughtExceptionHandler((thread, e) -> log.warn("The owners could not be told", e))
                    .start(tellOwners);
        }
    }

    private synchronized boolean noteConflict(@Nullable String words) {
        warn("Another program polls Telegram with the same token (409 " + words
                + "). Stop it, or give each its own bot from @BotFather; until then updates reach one or the other.");
        Instant now = clock.instant();
        if (ownersTold.plus(SILENCE).isAfter(now)) {
            return false;
        }
        ownersTold = now;
        return true;
    }

    synchronized void revoked(String words) {
        String sentence = TokenWords.REVOKED.formatted(words);
        log.error("Polling has ended, everything else goes on. {}", sentence);
        health.say(PART, Health.Level.DOWN, sentence, clock.instant());
    }

    private void warn(String words) {
        if (!words.equals(lastTrouble)) {
            log.warn(words);
        }
        lastTrouble = words;
        health.say(PART, Health.Level.WARNING, words, clock.instant());
    }
}
