package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import news.vigie.feed.FeedMemory.Move;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovingTest {
    private static final URI NEW = URI.create("https://news.example/flux.xml");
    private static final URI OTHER = URI.create("https://other.example/flux.xml");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static @Nullable Move visits(int count, Duration apart) {
        Move move = null;
        for (int i = 0; i < count; i++) {
            move = Moving.after(move, NEW, NOON.plus(apart.multipliedBy(i)));
        }
        return move;
    }

    @Test
    void threeVisitsOverADayProveIt() {
        Duration half = Duration.ofHours(12);

        assertThat(Moving.isProven(visits(3, half), NOON.plus(Duration.ofDays(1))))
                .isTrue();
        assertThat(Moving.isProven(visits(2, half), NOON.plus(half))).isFalse();
    }

    @Test
    void manyVisitsOfOneHourDoNot() {
        assertThat(Moving.isProven(visits(12, Duration.ofMinutes(5)), NOON.plus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void anAnswerWhereItWasAskedEndsIt() {
        assertThat(Moving.after(visits(5, Duration.ofHours(6)), null, NOON)).isNull();
    }

    @Test
    void anotherPlaceBeginsAnew() {
        Move move = Objects.requireNonNull(Moving.after(visits(5, Duration.ofHours(6)), OTHER, NOON));

        assertThat(move).isEqualTo(new Move(OTHER, NOON, 1));
    }
}
