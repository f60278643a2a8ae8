package news.vigie.telegram.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Montréal, America/Toronto",
        "montreal, America/Toronto",
        "America/Toronto, America/Toronto",
        "america/montreal, America/Toronto",
        "Londres, Europe/London",
        "LONDON, Europe/London",
        "Lyon, Europe/Paris",
        "le caire, Africa/Cairo",
        "Calcutta, Asia/Kolkata",
        "new york, America/New_York",
        "Belgique, Europe/Brussels",
        "Japan, Asia/Tokyo",
        "UTC+2, +02:00",
        "gmt -3:30, -03:30",
        "+05:30, +05:30",
        "UTC, Z",
        "Genève, Europe/Zurich",
        "geneve, Europe/Zurich",
        "Genf, Europe/Zurich",
        "São Paulo, America/Sao_Paulo",
        "sao paulo, America/Sao_Paulo",
        "Mailand, Europe/Rome",
        "Nueva York, America/New_York",
        "Rio de Janeiro, America/Sao_Paulo",
        "'Paris, France', Europe/Paris",
        "à Bruxelles, Europe/Brussels",
        "heure de Paris, Europe/Paris",
        "London time, Europe/London"
    })
    void aNameMeansOneZone(String typed, String zone) {
        assertThat(Zones.find(typed)).containsExactly(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sao paolo", "Bruxeles", "San", "Canada", "Valence"})
    void whatLeavesADoubtIsNotCertain(String typed) {
        assertThat(Zones.find(typed)).isNotEmpty();
        assertThat(Zones.isCertain(typed)).isFalse();
    }

    @Test
    void everyLanguageHasZonesToOffer() {
        assertThat(Messages.LANGUAGES)
                .allSatisfy(language -> assertThat(Zones.of(language)).hasSizeGreaterThan(3));
        assertThat(Zones.of(Language.FRENCH)).startsWith(ZoneId.of("Europe/Paris"));
    }

    @Test
    void aMistypedTownIsGuessed() {
        assertThat(Zones.find("sao paolo")).first().isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(Zones.find("Bruxeles")).contains(ZoneId.of("Europe/Brussels"));
        assertThat(Zones.find("Sydny")).contains(ZoneId.of("Australia/Sydney"));
    }

    @Test
    void aBeginningAndACountryOfManyZonesGiveAChoice() {
        assertThat(Zones.find("San")).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(6);
        assertThat(Zones.find("Canada")).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatIsNowhereIsNotGuessed() {
        assertThat(Zones.find("")).isEmpty();
        assertThat(Zones.find("😀")).isEmpty();
        assertThat(Zones.find("UTC+99")).isEmpty();
        assertThat(Zones.find("qwertzuiop")).isEmpty();
        assertThat(Zones.find("x".repeat(4000))).isEmpty();
    }

    @Test
    void zonesAreCalledAsReadersCallThem() {
        assertThat(Zones.name(ZoneId.of("Europe/London"), Language.FRENCH)).isEqualTo("Londres");
        assertThat(Zones.name(ZoneId.of("America/New_York"), Language.ENGLISH)).isEqualTo("New York");
        assertThat(Zones.name(ZoneId.of("+02:00"), Language.ENGLISH)).isEqualTo("+02:00");
        assertThat(Zones.name(ZoneId.of("UTC"), Language.ENGLISH)).isEqualTo("UTC");
    }
}
