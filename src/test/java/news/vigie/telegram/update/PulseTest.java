package news.vigie.telegram.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.beat.Health.Level;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;

/** How long ago Telegram was asked, at the moment at which somebody wants to know. */
class PulseTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2027-03-05T08:00:00Z"));
    private final Health health = new Health();
    private final Pulse pulse = new Pulse(health, clock);

    private String words() {
        return Messages.logged(health.lines().getFirst().words());
    }

    private Level level() {
        return health.lines().getFirst().level();
    }

    @Test
    void theAgeOfTheLastAnswerGrowsWhileNobodySaysAnything() {
        pulse.beat("telegram.polled");
        clock.pass(Duration.ofSeconds(12));

        assertThat(words()).isEqualTo("Telegram answered the last request 12 s ago.");
        assertThat(level()).isEqualTo(Level.OK);
    }

    @Test
    void whoDoesNotAskForTwoMinutesIsDownAlthoughNothingFailed() {
        pulse.beat("telegram.polled");
        clock.pass(Duration.ofMinutes(3));

        assertThat(level()).isEqualTo(Level.DOWN);
        assertThat(health.isDown()).isTrue();
        assertThat(words()).contains("for 3 min", "restart the service");
    }

    @Test
    void whatFailsSaysWhenTelegramAnsweredLast() {
        pulse.beat("telegram.polled");
        clock.pass(Duration.ofMinutes(7));
        pulse.falter(Notice.quoted("No connection."));
        clock.pass(Duration.ofMinutes(1));

        assertThat(words()).isEqualTo("“No connection.” Last answer: 8 min ago.");
        assertThat(level()).isEqualTo(Level.WARNING);
    }

    @Test
    void whoWasAskedToWaitIsNotSilent() {
        pulse.rest(Duration.ofHours(1));
        pulse.falter(Notice.quoted("Too many."));
        clock.pass(Duration.ofMinutes(59));
        assertThat(level()).isEqualTo(Level.WARNING);

        clock.pass(Duration.ofMinutes(4));
        assertThat(level()).isEqualTo(Level.DOWN);
    }
}
