package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void requestsToOneHostArePausedAndThoseToOthersAreNot() throws Exception {
        var lanes = new Lanes(new HttpSettings("v", 1, Duration.ZERO, 8, 2, Duration.ofMillis(80), List.of(), false));
        long start = System.nanoTime();

        lanes.in("a.example", () -> 1);
        lanes.in("b.example", () -> 1);
        Duration both = Duration.ofNanos(System.nanoTime() - start);
        lanes.in("a.example", () -> 1);
        Duration again = Duration.ofNanos(System.nanoTime() - start);

        assertThat(both).isLessThan(again);
        assertThat(again).isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }
}
