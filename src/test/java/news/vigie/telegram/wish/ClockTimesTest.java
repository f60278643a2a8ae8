package news.vigie.telegram.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.Collectors;
import news.vigie.digest.QuietHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7h30 | 07:30",
                "7:30 am | 07:30",
                "7.30 | 07:30",
                "19 h 05 | 19:05",
                "8 | 08:00",
                "07:30, 18:00 | 07:30 18:00",
                "18h et 7h30 | 07:30 18:00",
                "8am and 7pm | 08:00 19:00",
                "12 am, 12 pm | 00:00 12:00",
                "à midi | 12:00",
                "7h du soir | 19:00",
                "24h | 00:00",
                "7:30; 7h30 | 07:30"
            })
    void timesAreReadAsPeopleWriteThem(String typed, String times) {
        assertThat(ClockTimes.read(typed).orElseThrow().stream()
                        .map(LocalTime::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "25h", "7:75", "13 pm", "7h30 demain", "123456", "1 2 3 4 5 6 7 8 9 10 11 12 13"})
    void whatIsNoTimeIsNotMadeOne(String typed) {
        assertThat(ClockTimes.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22h-7h", "22:00 to 07:00", "de 22 h à 7 h", "10 pm – 7 am", "22 7"})
    void quietHoursAreTwoTimes(String typed) {
        assertThat(ClockTimes.quiet(typed)).contains(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22h", "22h-22h", "1h 2h 3h"})
    void oneTimeOrThreeAreNoQuietHours(String typed) {
        assertThat(ClockTimes.quiet(typed)).isEmpty();
    }
}
