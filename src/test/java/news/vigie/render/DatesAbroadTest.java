package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times of the languages beside French and English, at eight in the evening of a Wednesday. */
class DatesAbroadTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = at("2025-03-05T20:05");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | miércoles 5 de marzo      | 5 de marzo de 2025
            de | Mittwoch, 5. März         | 5. März 2025
            it | mercoledì 5 marzo         | 5 marzo 2025
            pt | quarta-feira, 5 de março  | 5 de março de 2025
            """)
    void aDayHasTheOrderOfItsLanguage(String language, String day, String full) {
        assertThat(dates(language).day(NOW)).isEqualTo(day);
        assertThat(dates(language).full(NOW)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"it, sabato 1º marzo", "pt, 'sábado, 1º de março'", "es, sábado 1 de marzo", "de, 'Samstag, 1. März'"})
    void theFirstOfAMonthIsOrdinalWhereItIs(String language, String day) {
        assertThat(dates(language).day(at("2025-03-01T08:00"))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | 2025-03-05T07:30 | desde las 7:30
            es | 2025-03-05T01:30 | desde la 1:30
            es | 2025-03-04T19:00 | desde ayer a las 19:00
            es | 2025-03-03T19:00 | desde el lunes a las 19:00
            es | 2025-02-26T21:00 | desde el 26 de febrero a las 21:00
            de | 2025-03-05T07:30 | seit 7:30 Uhr
            de | 2025-03-04T19:00 | seit gestern, 19 Uhr
            de | 2025-03-03T19:00 | seit Montag, 19 Uhr
            de | 2024-12-31T19:00 | seit dem 31. Dezember 2024
            it | 2025-03-05T07:30 | dalle 7:30
            it | 2025-03-05T01:30 | dall’1:30
            it | 2025-03-04T01:00 | da ieri all’1:00
            it | 2025-03-03T19:00 | da lunedì alle 19:00
            it | 2025-02-08T19:00 | dall’8 febbraio alle 19:00
            it | 2025-02-01T19:00 | dal 1º febbraio alle 19:00
            pt | 2025-03-05T07:30 | desde as 7h30
            pt | 2025-03-05T01:00 | desde a 1h
            pt | 2025-03-04T19:00 | desde ontem às 19h
            pt | 2025-03-03T00:00 | desde segunda-feira
            """)
    void sinceIsSaidAsOneSaysItNow(String language, String from, String said) {
        assertThat(dates(language).since(at(from), NOW).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | el martes 4 de marzo
            de | am Dienstag, 4. März
            it | martedì 4 marzo
            pt | na terça-feira, 4 de março
            """)
    void aWholeDayIsCalledByItsName(String language, String said) {
        assertThat(dates(language).span(at("2025-03-04T00:00"), at("2025-03-05T00:00")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | ayer 20:30 – hoy 6:10
            de | gestern 20:30 Uhr – heute 6:10 Uhr
            it | ieri 20:30 – oggi 6:10
            pt | ontem 20h30 – hoje 6h10
            """)
    void twoMomentsAreToldTogether(String language, String said) {
        assertThat(dates(language)
                        .moments(at("2025-03-04T20:30"), at("2025-03-05T06:10"), NOW)
                        .replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    private static Dates dates(String language) {
        return Dates.of(new Language(language), PARIS);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
