package news.vigie.article.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
    private static final String HEAD = "<h1>Le pont ferme neuf mois</h1>";

    @ParameterizedTest
    @CsvSource({
        "https://courrier.example.fr/pont, en-US, 2026-03-04T05:12:00Z",
        "https://courier.example.jp/bridge, en, 2026-03-03T21:12:00Z",
        "https://courrier.example/pont, fr, 2026-03-04T05:12:00Z",
        "https://courrier.example/pont, fr_CA, 2026-03-04T11:12:00Z",
        "https://courier.example/bridge, en, 2026-03-04T06:12:00Z"
    })
    void aTimeWithoutAZoneIsOfThePlaceOfTheSite(String url, String locale, Instant published) {
        assertThat(read(HEAD, url, locale, claimed("2026-03-04 06:12")).published())
                .isEqualTo(published);
    }

    @Test
    void aDayStaysThatDayWhateverThePlace() {
        Dateline dateline = read(HEAD, "https://courier.example.jp/bridge", "ja", claimed("2026-03-04"));

        assertThat(dateline.published()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(dateline.zone()).hasToString("Z");
    }

    @Test
    void midnightInUtcIsADay() {
        Dateline dateline = read(HEAD, "https://courier.example.us/bridge", "en", claimed("2026-03-04T00:00:00.000Z"));

        assertThat(dateline.published()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(dateline.zone()).hasToString("Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T21:24:00-05:00, -05:00",
        "2026-03-04T23:30:00Z, Z",
    })
    void theZoneIsThatOfTheDate(String written, String zone) {
        assertThat(read(HEAD, "https://courier.example/bridge", "en", claimed(written))
                        .zone())
                .hasToString(zone);
    }

    @Test
    void theClockThatThePageShowsBesideAnInstantTellsItsZone() {
        String page = HEAD + "<p>March 4, 2026 | 9:25pm</p>";

        assertThat(read(page, "https://courier.example/bridge", "en", claimed("2026-03-05T02:25:54Z"))
                        .zone())
                .hasToString("-05:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Publié le 4 mars 2026 à 6h12, mis à jour le 5 mars 2026 à 7h30</p>",
                "<p>4 mars 2026, 6h12</p><p>Modifié le 5 mars 2026, 7h30</p>",
                "<time datetime='2026-03-04 06:12'>hier</time> <time class=updated datetime='2026-03-05 07:30'>7h30</time>",
                "<p>4 mars 2026, 6h12</p><p>Updated: 5 March 2026, 7:30</p>",
                "<p>4 mars 2026, 6h12</p><p>5. März 2026, 7:30 Uhr, aktualisiert</p>",
                "<p>4 mars 2026, 6h12</p><meta itemprop=x><i itemprop=dateModified content='2026-03-05T07:30+01:00'></i>"
            })
    void anUpdateIsToldApartFromThePublication(String line) {
        Dateline dateline = read(HEAD + line, "https://courrier.example.fr/pont", "fr", claimed());

        assertThat(dateline.published()).isEqualTo("2026-03-04T05:12:00Z");
        assertThat(dateline.updated()).isEqualTo("2026-03-05T06:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04T06:12:00Z", "2026-03-03T09:00:00Z"})
    void anUpdateThatIsNotLaterIsNone(String updated) {
        Claims claims = new Claims(List.of("2026-03-04T06:12:00Z"), List.of(), List.of(updated));

        assertThat(read(HEAD, "https://courier.example/bridge", "en", claims).updated())
                .isNull();
    }

    @Test
    void noDateIsMadeOfATimeAgo() {
        assertThat(read(
                                HEAD + "<p>Il y a 3 heures</p><p>vor 2 Tagen, 6:12 Uhr</p>",
                                "https://c.example/",
                                "fr",
                                claimed())
                        .published())
                .isNull();
    }

    @Test
    void aDayDeepInProseIsOneOnWhichSomethingHappened() {
        String prose = "<p>La mairie de Valence a demandé aux riverains de se prononcer sur la fermeture du pont,"
                + " que le conseil avait promise le 4 mars 2019 après la chute de deux pierres sur le quai.</p>";
        String dated =
                "<p>Valence, le 4 mars 2026. La mairie a demandé aux riverains de se prononcer sur la fermeture du"
                        + " pont, que le conseil avait promise après la chute de deux pierres sur le quai.</p>";

        assertThat(read(HEAD + prose, "https://c.example/", "fr", claimed()).published())
                .isNull();
        assertThat(read(HEAD + dated, "https://c.example/", "fr", claimed()).published())
                .isEqualTo("2026-03-04T00:00:00Z");
    }

    private static Claims claimed(String... published) {
        return new Claims(List.of(published), List.of(), List.of());
    }

    private static Dateline read(String page, String url, String locale, Claims claims) {
        PageScan scan = PageScan.of(PageReader.tree(page, ""));
        return new DatelineReader(scan, URI.create(url), "Le pont ferme neuf mois", claims, List.of(locale)).read(null);
    }
}
