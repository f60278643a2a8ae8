package news.vigie.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Schedule THRICE =
            new Schedule(List.of(LocalTime.of(6, 0), LocalTime.of(12, 0), LocalTime.of(23, 0)), null, Set.of(), PARIS);

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void theNightEndsInTheMorningOnWhicheverSideOfMidnightItIs() {
        assertThat(NIGHT.postponed(at("2026-01-10T21:00:00Z"), PARIS)).isEqualTo(at("2026-01-11T06:00:00Z"));
        assertThat(NIGHT.postponed(at("2026-01-11T05:59:59Z"), PARIS)).isEqualTo(at("2026-01-11T06:00:00Z"));
        assertThat(NIGHT.postponed(at("2026-01-11T06:00:00Z"), PARIS)).isEqualTo(at("2026-01-11T06:00:00Z"));
        assertThat(NIGHT.postponed(at("2026-01-10T20:59:59Z"), PARIS)).isEqualTo(at("2026-01-10T20:59:59Z"));
    }

    @Test
    void aSiestaEndsOnTheSameDay() {
        var siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0));

        assertThat(siesta.postponed(at("2026-01-10T12:30:00Z"), PARIS)).isEqualTo(at("2026-01-10T14:00:00Z"));
        assertThat(siesta.postponed(at("2026-01-10T22:30:00Z"), PARIS)).isEqualTo(at("2026-01-10T22:30:00Z"));
    }

    @Test
    void theMorningIsThatOfTheClockOnTheWallWhenSummerTimeBeginsOrEnds() {
        assertThat(NIGHT.postponed(at("2026-03-28T22:00:00Z"), PARIS)).isEqualTo(at("2026-03-29T05:00:00Z"));
        assertThat(NIGHT.postponed(at("2026-10-24T21:00:00Z"), PARIS)).isEqualTo(at("2026-10-25T06:00:00Z"));
    }

    @Test
    void anEndThatTheClocksLeapOverIsTheFirstMomentAfterTheGap() {
        var early = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

        assertThat(early.postponed(at("2026-03-28T22:00:00Z"), PARIS)).isEqualTo(at("2026-03-29T01:00:00Z"));
    }

    @Test
    void slotsOfTheNightAreOneAtItsEnd() {
        Instant evening = at("2026-01-10T18:00:00Z");

        assertThat(Slots.last(THRICE, NIGHT, evening, at("2026-01-11T05:30:00Z")))
                .isEmpty();
        assertThat(Slots.last(THRICE, NIGHT, evening, at("2026-01-11T06:00:00Z")))
                .contains(at("2026-01-11T06:00:00Z"));
        assertThat(Slots.last(THRICE, NIGHT, at("2026-01-11T06:00:00Z"), at("2026-01-11T10:59:00Z")))
                .isEmpty();
    }

    @Test
    void theNextSlotIsTheEndOfTheNightOrTheFirstOfTheDay() {
        assertThat(Slots.next(THRICE, NIGHT, at("2026-01-10T18:00:00Z"))).contains(at("2026-01-11T06:00:00Z"));
        assertThat(Slots.next(THRICE, NIGHT, at("2026-01-11T05:30:00Z"))).contains(at("2026-01-11T06:00:00Z"));
        assertThat(Slots.next(THRICE, NIGHT, at("2026-01-11T06:00:00Z"))).contains(at("2026-01-11T11:00:00Z"));
    }

    @Test
    void hoursThatNeverEndAreNone() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
