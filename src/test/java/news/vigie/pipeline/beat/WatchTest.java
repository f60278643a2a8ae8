package news.vigie.pipeline.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health.Level;
import news.vigie.pipeline.beat.Watch.Problem;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Notice WELL = Notice.of("health.room");

    private final Health health = new Health();
    private final List<Notice> owners = new ArrayList<>();
    private final List<Notice> ends = new ArrayList<>();
    private Optional<Problem> problem = Optional.empty();

    private final Watch watch = new Watch(
            List.of(new Watch.Look("disk", WELL, () -> problem)),
            health,
            new Watch.Listeners(owners::add, ends::add),
            InstantSource.fixed(Instant.EPOCH));

    private static Notice full(int free) {
        return Notice.of("health.no-room", free, 250);
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            watch.round();
        }
    }

    @Test
    void whatIsWellStandsInTheHealthAndNobodyIsTold() {
        rounds(3);

        assertThat(health.lines()).extracting(Health.Line::words).containsExactly(WELL);
        assertThat(owners).isEmpty();
    }

    @Test
    void theOwnersAreToldOnceWhenItBeginsAndOnceWhenItIsOver() {
        for (int free = 9; free > 0; free--) {
            problem = Optional.of(new Problem(Level.WARNING, full(free), false));
            watch.round();
        }
        assertThat(health.lines()).extracting(Health.Line::words).containsExactly(full(1));
        assertThat(health.isDown()).isFalse();

        problem = Optional.empty();
        rounds(3);

        assertThat(owners).containsExactly(full(9), WELL);
        assertThat(ends).isEmpty();
    }

    @Test
    void whatIsFinalEndsTheProcessOnce() {
        Notice shut = Notice.of("database.shut", "vigie.mv.db", "No space left on device");
        problem = Optional.of(new Problem(Level.DOWN, shut, true));
        rounds(3);

        assertThat(ends).containsExactly(shut);
        assertThat(owners).as("they are kept in what is shut").isEmpty();
        assertThat(health.isDown()).isTrue();
    }
}
