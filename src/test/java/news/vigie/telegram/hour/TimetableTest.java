package news.vigie.telegram.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;
import news.vigie.digest.QuietHours;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static String times(Timetable read) {
        return read.clock().stream().map(LocalTime::toString).collect(Collectors.joining(" "));
    }

    private static String days(Timetable read) {
        return read.days().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }

    private static Timetable read(String typed, String language) {
        return Timetable.read(typed, Language.of(language)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7h30 | 07:30",
                "7:30 am | 07:30",
                "7:30 a.m. | 07:30",
                "7.30 | 07:30",
                "7.30 Uhr | 07:30",
                "0730 | 07:30",
                "19 h 05 | 19:05",
                "19 Uhr | 19:00",
                "um 7 Uhr und 19 Uhr 30 | 07:00 19:30",
                "8 | 08:00",
                "07:30, 18:00 | 07:30 18:00",
                "18h et 7h30 | 07:30 18:00",
                "7h 18h | 07:00 18:00",
                "8am and 7pm | 08:00 19:00",
                "7 p.m. | 19:00",
                "12 am, 12 pm | 00:00 12:00",
                "à midi | 12:00",
                "midi et minuit | 00:00 12:00",
                "mediodía | 12:00",
                "meio-dia e meia | 12:30",
                "mezzogiorno | 12:00",
                "Mittags, Mitternacht | 00:00 12:00",
                "12 noon | 12:00",
                "7h du soir | 19:00",
                "19h du soir | 19:00",
                "3 heures de l’après-midi | 15:00",
                "a las 8 y media de la tarde | 20:30",
                "alle 7 di sera | 19:00",
                "às 7 da manhã | 07:00",
                "7 Uhr früh, 8 abends | 07:00 20:00",
                "11 de la noche | 23:00",
                "halb acht |",
                "halb 8 | 07:30",
                "half past 7 | 07:30",
                "7 heures et demie | 07:30",
                "8 heures moins le quart | 07:45",
                "7 o'clock | 07:00",
                "24h | 00:00",
                "7:30; 7h30 | 07:30"
            })
    void timesAreReadAsPeopleWriteThem(String typed, String times) {
        assertThat(Timetable.read(typed, Language.FRENCH)
                        .map(TimetableTest::times)
                        .orElse(null))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | lun-ven | 12345",
                "fr | du lundi au vendredi | 12345",
                "fr | lundi, jeudi | 14",
                "fr | les mardis et jeudis | 24",
                "fr | en semaine | 12345",
                "fr | jours ouvrés | 12345",
                "fr | tous les jours | 1234567",
                "fr | tous les jours sauf le dimanche | 123456",
                "fr | week-end | 67",
                "fr | di | 7",
                "es | lun-vie | 12345",
                "es | de lunes a viernes | 12345",
                "es | sábados y domingos | 67",
                "es | fines de semana | 67",
                "es | todos los días menos lunes | 234567",
                "de | Mo-Fr | 12345",
                "de | Mo. bis Fr. | 12345",
                "de | Di, Do | 24",
                "de | werktags | 12345",
                "de | Montags und Sonntags | 17",
                "it | lunedì-venerdì | 12345",
                "it | dal lunedì al venerdì | 12345",
                "it | giorni feriali | 12345",
                "it | ogni giorno | 1234567",
                "pt | seg-sex | 12345",
                "pt | segunda a sexta | 12345",
                "pt | segunda-feira a sexta-feira | 12345",
                "pt | dias úteis | 12345",
                "pt | sáb e dom | 67",
                "en | Mon-Fri | 12345",
                "en | mon–wed, Saturday | 1236",
                "en | Friday to Monday | 1567",
                "en | weekdays | 12345",
                "en | every day except Sunday | 123456",
                "en | daily | 1234567",
                "en | lundi | 1",
                "en | wensday |",
                "en | wednsday | 3"
            })
    void daysAreReadAsPeopleWriteThem(String language, String typed, String days) {
        assertThat(Timetable.read(typed, Language.of(language))
                        .map(TimetableTest::days)
                        .orElse(null))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | lundi à 7 h",
                "fr | 7h le lundi",
                "en | Monday at 7 am",
                "de | um 7 Uhr am Montag",
                "es | lunes a las 7",
                "it | lunedì alle 7",
                "pt | segunda às 7h"
            })
    void bothMayBeTypedTogether(String language, String typed) {
        assertThat(read(typed, language).times()).containsExactly(LocalTime.of(7, 0));
        assertThat(read(typed, language).days()).containsExactly(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "25h", "7:75", "13 pm", "7h30 demain", "123456", "lun-", "le", "matin", "😀", "di"})
    void whatIsNeitherIsNotMadeOne(String typed) {
        assertThat(Timetable.read(typed, Language.ENGLISH)).isEmpty();
    }

    @Test
    void moreTimesThanADigestMayHaveAreReadAndSaidToBeTooMuch() {
        assertThat(read("1 2 3 4 5 6 7 8 9 10 11 12 13", "fr").isTooMuch()).isTrue();
        assertThat(read("1 2 3 4 5 6 7 8 9 10 11 12 12 12", "fr").isTooMuch()).isFalse();
    }

    @Test
    void aLongTextIsNotRead() {
        assertThat(Timetable.read("7h ".repeat(2000), Language.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22h-7h", "22:00 to 07:00", "de 22 h à 7 h", "10 pm – 7 am", "22 7", "von 22 bis 7 Uhr"})
    void quietHoursAreTwoTimes(String typed) {
        assertThat(read(typed, "fr").quiet()).contains(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22h", "22h-22h", "1h 2h 3h", "lundi 22h-7h"})
    void oneTimeOrThreeAreNoQuietHours(String typed) {
        assertThat(read(typed, "fr").quiet()).isEmpty();
    }
}
