package news.vigie.digest;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
    @Test
    void timesComeInOrderAndTheEndIsInclusive() {
        Schedule schedule = at("Europe/Paris", "19:00", "07:30");

        assertThat(Slots.between(schedule, i("2025-03-05T06:30:00Z"), i("2025-03-06T18:00:00Z")))
                .containsExactly(i("2025-03-05T18:00:00Z"), i("2025-03-06T06:30:00Z"), i("2025-03-06T18:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // Paris, 30 March 2025: from 02:00 to 03:00 no clock shows anything.
        "Europe/Paris,     02:30, 2025-03-29T12:00:00Z, 2025-03-30T01:00:00Z",
        "Europe/Paris,     02:00, 2025-03-29T12:00:00Z, 2025-03-30T01:00:00Z",
        "Europe/Paris,     08:30, 2025-03-29T12:00:00Z, 2025-03-30T06:30:00Z",
        // Paris, 26 October 2025: 02:30 comes at 00:30Z and again at 01:30Z.
        "Europe/Paris,     02:30, 2025-10-25T12:00:00Z, 2025-10-26T00:30:00Z",
        "Europe/Paris,     02:30, 2025-10-26T00:30:00Z, 2025-10-27T01:30:00Z",
        "Europe/Paris,     02:30, 2025-10-26T01:10:00Z, 2025-10-27T01:30:00Z",
        "America/New_York, 02:15, 2025-03-08T12:00:00Z, 2025-03-09T07:00:00Z",
        "America/New_York, 01:30, 2025-11-02T00:00:00Z, 2025-11-02T05:30:00Z",
        "America/New_York, 01:30, 2025-11-02T05:30:00Z, 2025-11-03T06:30:00Z",
        // Lord Howe moves by half an hour: 02:00 becomes 02:30 in October, 02:00 becomes 01:30 in April.
        "Australia/Lord_Howe, 02:15, 2025-10-04T12:00:00Z, 2025-10-04T15:30:00Z",
        "Australia/Lord_Howe, 01:45, 2025-04-05T12:00:00Z, 2025-04-05T14:45:00Z",
        "Australia/Lord_Howe, 01:45, 2025-04-05T14:45:00Z, 2025-04-06T15:15:00Z"
    })
    void summerTimeNeitherLosesNorRepeatsASlot(String zone, String time, Instant after, Instant expected) {
        assertThat(Slots.next(at(zone, time), after)).contains(expected);
    }

    @Test
    void twoTimesInTheGapAreOneSlot() {
        assertThat(Slots.between(
                        at("Europe/Paris", "02:10", "02:50", "03:00"),
                        i("2025-03-29T12:00:00Z"),
                        i("2025-03-30T12:00:00Z")))
                .containsExactly(i("2025-03-30T01:00:00Z"));
    }

    @Test
    void cronFollowsTheSameRules() {
        Schedule cron = cron("0 30 2 * * ?", "Europe/Paris");

        assertThat(Slots.next(cron, i("2025-03-29T12:00:00Z"))).contains(i("2025-03-30T01:00:00Z"));
        assertThat(Slots.between(cron, i("2025-10-25T12:00:00Z"), i("2025-10-26T12:00:00Z")))
                .containsExactly(i("2025-10-26T00:30:00Z"));
    }

    @Test
    void cronOnWorkdays() {
        assertThat(Slots.between(
                        cron("0 30 7 ? * MON-FRI", "America/New_York"),
                        i("2025-03-06T00:00:00Z"),
                        i("2025-03-11T00:00:00Z")))
                .containsExactly(i("2025-03-06T12:30:00Z"), i("2025-03-07T12:30:00Z"), i("2025-03-10T11:30:00Z"));
    }

    @Test
    void onlyTheNamedDaysCount() {
        Schedule schedule =
                new Schedule(List.of(LocalTime.NOON), null, Set.of(MONDAY, FRIDAY), ZoneId.of("Europe/Paris"));

        assertThat(Slots.between(schedule, i("2025-03-03T00:00:00Z"), i("2025-03-09T23:00:00Z")))
                .extracting(slot -> slot.atZone(ZoneId.of("Europe/Paris")).getDayOfWeek())
                .containsExactly(MONDAY, FRIDAY);
    }

    @Test
    void aWeeklyTimeIsFoundFromTheSameDayToo() {
        Schedule schedule =
                new Schedule(List.of(LocalTime.NOON), null, Set.of(DayOfWeek.WEDNESDAY), ZoneId.of("Europe/Paris"));

        assertThat(Slots.next(schedule, i("2025-03-05T11:00:00Z"))).contains(i("2025-03-12T11:00:00Z"));
    }

    @Test
    void withNoTimesThereIsNoSlot() {
        assertThat(Slots.next(at("Europe/Paris"), i("2025-03-05T11:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 30 2 ?", "0 0 0 1 1 ? 1999"})
    void anExpressionThatNeverFiresEnds(String expression) {
        assertThat(Slots.next(cron(expression, "Europe/Paris"), i("2025-03-05T11:00:00Z")))
                .isEmpty();
    }

    @Test
    void aSlotEachSecondOfAYearGivesTheLatestOnes() {
        Instant end = i("2026-01-01T00:00:00Z");
        List<Instant> slots = Slots.between(cron("* * * * * ?", "Europe/Paris"), end.minus(Duration.ofDays(365)), end);

        assertThat(slots).hasSizeBetween(100, 1000).last().isEqualTo(end);
        assertThat(slots).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aBadExpressionIsAProblemWithItsMending() {
        assertThat(Slots.cronProblem("0 30 7 * *"))
                .map(Messages::logged)
                .get()
                .asString()
                .contains("“0 30 7 * *”")
                .contains("0 30 7 ? * MON-FRI");
        assertThat(Slots.cronProblem("0 30 7 ? * MON-FRI")).isEmpty();
    }

    private static Schedule at(String zone, String... times) {
        return new Schedule(Stream.of(times).map(LocalTime::parse).toList(), null, Set.of(), ZoneId.of(zone));
    }

    private static Schedule cron(String expression, String zone) {
        return new Schedule(List.of(), expression, Set.of(), ZoneId.of(zone));
    }

    private static Instant i(String text) {
        return Instant.parse(text);
    }
}
