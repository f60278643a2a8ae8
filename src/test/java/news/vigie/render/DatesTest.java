package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = at("2025-03-05T20:05");
    private static final Dates FRENCH = Dates.of(Language.FRENCH, PARIS);
    private static final Dates ENGLISH = Dates.of(Language.ENGLISH, PARIS);

    @ParameterizedTest
    @CsvSource({
        "2025-03-05T07:30, mercredi 5 mars, Wednesday 5 March",
        "2025-03-01T07:30, samedi 1er mars, Saturday 1 March",
        "2025-08-31T23:59, dimanche 31 août, Sunday 31 August"
    })
    void aDayIsItsNameNumberAndMonth(String local, String french, String english) {
        assertThat(FRENCH.day(at(local))).isEqualTo(french);
        assertThat(ENGLISH.day(at(local))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "07:30, 7_h_30, 7:30_am",
        "19:00, 19_h, 7_pm",
        "20:05, 20_h_05, 8:05_pm",
        "00:05, 0_h_05, 12:05_am",
        "00:00, 0_h, midnight",
        "12:00, 12_h, noon",
        "12:01, 12_h_01, 12:01_pm"
    })
    void aTimeIsOfTheLanguagesClock(String time, String french, String english) {
        assertThat(FRENCH.time(at("2025-03-05T" + time)).replace('\u00a0', '_')).isEqualTo(french);
        assertThat(ENGLISH.time(at("2025-03-05T" + time)).replace('\u00a0', '_'))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05T07:30, depuis 7 h 30, since 7:30 am",
        "2025-03-04T19:00, depuis hier 19 h, since yesterday 7 pm",
        "2025-03-03T19:00, depuis lundi 19 h, since Monday 7 pm",
        "2025-02-27T09:00, depuis jeudi 9 h, since Thursday 9 am",
        "2025-02-26T21:00, depuis le 26 février 21 h, since 26 February 9 pm",
        "2025-01-01T00:00, depuis le 1er janvier, since 1 January",
        "2024-12-31T00:00, depuis le 31 décembre 2024, since 31 December 2024"
    })
    void sinceIsSaidAsOneSaysItNow(String local, String french, String english) {
        assertThat(FRENCH.since(at(local), NOW).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(ENGLISH.since(at(local), NOW).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, 1er mars 2025, 1 March 2025", "2024-12-31, 31 décembre 2024, 31 December 2024"})
    void aDayOfAnotherYearHasItsYear(String day, String french, String english) {
        assertThat(FRENCH.full(at(day + "T12:00"))).isEqualTo(french);
        assertThat(ENGLISH.full(at(day + "T12:00"))).isEqualTo(english);
    }

    @Test
    void aWholeDayIsCalledByItsName() {
        assertThat(FRENCH.span(at("2025-03-04T00:00"), at("2025-03-05T00:00"))).isEqualTo("le mardi 4 mars");
        assertThat(ENGLISH.span(at("2025-03-30T00:00"), at("2025-03-31T00:00"))).isEqualTo("on Sunday 30 March");
    }

    @Test
    void aPartOfADayNamesTheDayOnce() {
        assertThat(FRENCH.span(at("2025-03-04T00:00"), at("2025-03-04T12:00")).replace('\u00a0', ' '))
                .isEqualTo("le mardi 4 mars de 0 h à 12 h");
        assertThat(ENGLISH.span(at("2025-03-04T12:00"), at("2025-03-04T18:00")).replace('\u00a0', ' '))
                .isEqualTo("on Tuesday 4 March from noon to 6 pm");
    }

    @Test
    void anotherSpanIsCalledByItsEnds() {
        assertThat(FRENCH.span(at("2025-03-04T18:00"), at("2025-03-05T06:00")).replace('\u00a0', ' '))
                .isEqualTo("du mardi 4 mars 18 h au mercredi 5 mars 6 h");
    }

    @Test
    void theZoneDecides() {
        assertThat(Dates.of(Language.ENGLISH, ZoneId.of("America/New_York")).since(at("2025-03-05T03:00"), NOW))
                .isEqualTo("since yesterday 9\u00a0pm");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05T06:10, 6 h 10, 6:10 am",
        "2025-03-04T20:30, hier 20 h 30, yesterday 8:30 pm",
        "2025-03-03T12:00, lundi 12 h, Monday noon",
        "2025-02-01T09:00, 1er février, 1 February",
        "2024-12-31T09:00, 31 décembre 2024, 31 December 2024",
        "2025-03-06T09:00, 6 mars, 6 March"
    })
    void aMomentIsSaidAsOneSaysItNow(String local, String french, String english) {
        assertThat(FRENCH.moment(at(local), NOW).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(ENGLISH.moment(at(local), NOW).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05T06:10, 2025-03-05T09:30, 6 h 10 – 9 h 30, 6:10 am – 9:30 am",
        "2025-03-04T08:00, 2025-03-04T20:30, hier 8 h – 20 h 30, yesterday 8 am – 8:30 pm",
        "2025-02-01T08:00, 2025-03-04T20:30, 1er février – hier 20 h 30, 1 February – yesterday 8:30 pm",
        "2025-02-01T08:00, 2025-02-01T20:30, 1er février, 1 February"
    })
    void twoMomentsOfOneDayNameItOnce(String first, String last, String french, String english) {
        assertThat(said(FRENCH, first, last)).isEqualTo(french);
        assertThat(said(ENGLISH, first, last)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-04T10:00, 2025-03-05T10:00, hier 10 h – aujourd’hui 10 h, yesterday 10 am – today 10 am",
        "2025-03-04T14:10, 2025-03-05T11:20, hier 14 h 10 – aujourd’hui 11 h 20, yesterday 2:10 pm – today 11:20 am",
        "2025-03-03T20:30, 2025-03-05T12:00, lundi 20 h 30 – aujourd’hui 12 h, Monday 8:30 pm – today noon",
        "2025-03-04T20:30, 2025-03-05T00:00, hier 20 h 30 – aujourd’hui 0 h, yesterday 8:30 pm – midnight"
    })
    void todayIsNamedAfterAnotherDay(String first, String last, String french, String english) {
        assertThat(said(FRENCH, first, last)).isEqualTo(french);
        assertThat(said(ENGLISH, first, last)).isEqualTo(english);
    }

    private static String said(Dates dates, String first, String last) {
        return dates.moments(at(first), at(last), NOW).replace('\u00a0', ' ');
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
