package news.vigie.pipeline.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.beat.Health.Level;
import org.junit.jupiter.api.Test;

/** What becomes of rounds that fail. */
class BeatTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    private final MovingClock clock = new MovingClock(NOON);
    private final Health health = new Health();

    private Health.Line line() {
        assertThat(health.lines()).hasSize(1);
        return health.lines().getFirst();
    }

    @Test
    void aPartWhoseRoundsFailAgainAndAgainIsDownSinceTheFirstAndSaysWhy() {
        var failures = new Failures(health, "collecting", clock);
        health.say("collecting", Level.OK, Notice.of("health.collecting"), NOON);
        failures.failed(new IllegalStateException("no such table"));
        clock.pass(Duration.ofSeconds(5));
        failures.failed(new IllegalStateException("no such table"));
        assertThat(line().level()).isEqualTo(Level.OK);

        clock.pass(Duration.ofSeconds(10));
        failures.failed(new IllegalStateException("no such table"));

        assertThat(line())
                .isEqualTo(new Health.Line(
                        "collecting",
                        Level.DOWN,
                        Notice.of("health.failing", 3, Notice.quoted("IllegalStateException: no such table")),
                        NOON));
        assertThat(health.isDown()).isTrue();

        failures.succeeded();
        assertThat(line().level()).isEqualTo(Level.OK);
        failures.failed(new IllegalStateException());
        assertThat(line().level()).as("a new row begins").isEqualTo(Level.OK);
    }

    @Test
    void aBeatTellsOfItsRoundsAndGoesOn() throws InterruptedException {
        var broken = new AtomicBoolean(true);
        var rounds = new LinkedBlockingQueue<Integer>();
        var count = new AtomicInteger();
        var beat = new Beat(
                "test",
                () -> {
                    rounds.add(count.incrementAndGet());
                    if (broken.get()) {
                        throw new IllegalStateException("no such table");
                    }
                    return Duration.ofHours(1);
                },
                new Failures(health, "delivery", clock));
        try (beat) {
            beat.start();
            for (int i = 0; i < 4; i++) {
                assertThat(rounds.poll(10, TimeUnit.SECONDS)).isNotNull();
                beat.wake();
            }
            assertThat(line().level()).isEqualTo(Level.DOWN);

            broken.set(false);
            while (count.get() < 6) {
                beat.wake();
                assertThat(rounds.poll(10, TimeUnit.SECONDS)).isNotNull();
            }
        }
        assertThat(health.lines()).isEmpty();
    }
}
