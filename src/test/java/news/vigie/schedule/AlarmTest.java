package news.vigie.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Style;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private static final long SOON = 300;

    private final InstantSource clock = InstantSource.system();
    private final BlockingQueue<Instant> published = new LinkedBlockingQueue<>();
    private final List<DigestDefinition> digests = new CopyOnWriteArrayList<>();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Alarm alarm(Consumer<Instant> publish, BiFunction<DigestDefinition, Instant, Optional<Instant>> slots) {
        return new Alarm(new AlarmStore(database.dataSource(), false), () -> digests, publish, clock, slots);
    }

    private Instant next() throws InterruptedException {
        Instant at = published.poll(20, TimeUnit.SECONDS);
        assertThat(at).as("published within 20 seconds").isNotNull();
        return at;
    }

    @Test
    void itPublishesAtTheStart() throws Exception {
        Instant before = clock.instant();
        try (Alarm alarm = alarm(published::add, (digest, after) -> Optional.empty())) {
            alarm.start();

            assertThat(next()).isAfterOrEqualTo(before.minusMillis(1));
        }
    }

    @Test
    void itWakesAtEachSlotAndNeverBefore() throws Exception {
        Instant first = clock.instant().plusMillis(SOON);
        Instant second = first.plusMillis(SOON);
        digests.add(digest("matinale"));
        try (Alarm alarm = alarm(published::add, (digest, after) -> firstAfter(after, first, second))) {
            alarm.start();
            next();

            assertThat(next()).isAfterOrEqualTo(first.minusMillis(1)).isBefore(second);
            assertThat(next()).isAfterOrEqualTo(second.minusMillis(1));
        }
    }

    @Test
    void aRunThatFailsIsFollowedByTheNext() throws Exception {
        Instant slot = clock.instant().plusMillis(SOON);
        digests.add(digest("matinale"));
        Consumer<Instant> failing = at -> {
            published.add(at);
            throw new IllegalStateException("a failure that this test makes");
        };
        try (Alarm alarm = alarm(failing, (digest, after) -> firstAfter(after, slot, slot.plusMillis(SOON)))) {
            alarm.start();
            next();
            next();

            assertThat(next()).isAfterOrEqualTo(slot.plusMillis(SOON - 1));
        }
    }

    @Test
    void aDigestThatIsDefinedWhileItRunsIsArmed() throws Exception {
        try (Alarm alarm = alarm(published::add, (digest, after) -> Optional.of(after.plusMillis(SOON)))) {
            alarm.start();
            next();
            digests.add(digest("soir"));
            alarm.rearm();
            Instant defined = next();

            assertThat(next()).isAfterOrEqualTo(defined.plusMillis(SOON - 1));
        }
    }

    @Test
    void aDigestThatIsDefinedNoMoreIsDisarmed() throws Exception {
        Instant slot = clock.instant().plusSeconds(3600);
        digests.add(digest("matinale"));
        digests.add(digest("soir"));
        try (Alarm alarm = alarm(published::add, (digest, after) -> Optional.of(slot))) {
            alarm.start();
            next();
            assertThat(armed()).isEqualTo(2);

            digests.removeLast();
            alarm.rearm();
            next();
            assertThat(armed()).isEqualTo(1);
        }
    }

    @Test
    void anotherAlarmGoesOnWhereOneEnded() throws Exception {
        Instant slot = clock.instant().plusSeconds(3600);
        digests.add(digest("matinale"));
        try (Alarm alarm = alarm(published::add, (digest, after) -> Optional.of(slot))) {
            alarm.start();
            next();
        }
        assertThat(armed()).isEqualTo(1);
        try (Alarm alarm = alarm(published::add, (digest, after) -> Optional.of(slot))) {
            alarm.start();

            assertThat(next()).isBefore(slot);
        }
        assertThat(database.trouble()).as("the pool stays open").isEmpty();
    }

    @Test
    void itsThreadsDoNotHoldTheProcess() throws Exception {
        var daemon = new LinkedBlockingQueue<Boolean>();
        try (Alarm alarm =
                alarm(at -> daemon.add(Thread.currentThread().isDaemon()), (digest, after) -> Optional.empty())) {
            alarm.start();

            assertThat(daemon.poll(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private long armed() throws Exception {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT COUNT(*) FROM qrtz_triggers WHERE trigger_group = 'digests'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Optional<Instant> firstAfter(Instant after, Instant... slots) {
        return List.of(slots).stream().filter(slot -> slot.isAfter(after)).findFirst();
    }

    private static DigestDefinition digest(String name) {
        return DigestDefinition.of(name, "La matinale", Language.FRENCH, ZoneOffset.UTC)
                .with(new Schedule(List.of(LocalTime.of(7, 30)), null, Set.of(), ZoneOffset.UTC))
                .with(new Look(Style.FULL, true, PostFormat.HTML))
                .from(Origin.FILE);
    }
}
