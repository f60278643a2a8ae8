package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.beat.Health.Level;
import org.jspecify.annotations.Nullable;

/**
 * Says in the health how updates come, and how long ago Telegram was last asked, which is counted when the health is looked
 * at: whoever does not ask any more cannot say so himself.
 */
final class Pulse {
    private static final String PART = "telegram";

    /** Longer than the longest poll with all that may hold it up. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Health health;
    private final InstantSource clock;
    private @Nullable Instant answered;
    private Instant asked = Instant.MIN;
    private Instant quietUntil = Instant.MIN;

    Pulse(Health health, InstantSource clock) {
        this.health = health;
        this.clock = clock;
    }

    /**
     * Telegram has answered.
     *
     * @param key of what is said with how long ago that is
     */
    synchronized void beat(String key) {
        asked = clock.instant();
        answered = asked;
        follow(Level.OK, now -> Notice.of(key, age(asked, now)));
    }

    /** The same, and yet something is not as it should be. */
    synchronized void beatWith(Notice trouble) {
        asked = clock.instant();
        answered = asked;
        follow(Level.WARNING, now -> trouble);
    }

    /** It was asked in vain, or something is not as it should be. */
    synchronized void falter(Notice words) {
        asked = clock.instant();
        Instant last = answered;
        follow(Level.WARNING, now -> last == null ? words : Notice.of("telegram.last-answer", words, age(last, now)));
    }

    /** Nobody asks before that time has passed. */
    synchronized void rest(Duration time) {
        quietUntil = clock.instant().plus(time);
    }

    /** Telegram does not take the token. */
    synchronized void stop(Notice words) {
        health.say(PART, Level.DOWN, words, clock.instant());
    }

    private void follow(Level level, Words words) {
        Instant at = asked;
        health.follow(PART, () -> line(level, words, at));
    }

    private synchronized Health.Line line(Level level, Words words, Instant at) {
        Instant now = clock.instant();
        boolean isSilent = now.isAfter(at.plus(LONGEST)) && now.isAfter(quietUntil.plus(LONGEST));
        return isSilent
                ? new Health.Line(PART, Level.DOWN, Notice.of("telegram.silent", age(at, now)), at)
                : new Health.Line(PART, level, words.at(now), at);
    }

    private static Notice age(Instant moment, Instant now) {
        Duration age = Duration.between(moment, now);
        return age.compareTo(LONGEST) < 0
                ? Notice.of("telegram.seconds", Math.max(0, age.toSeconds()))
                : Notice.of("telegram.minutes", age.toMinutes());
    }

    /** What is said at a moment. */
    private interface Words {
        Notice at(Instant now);
    }
}
