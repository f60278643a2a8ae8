package news.vigie.telegram.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    private final Zones zones = Zones.all();

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
        "UTC, Z"
    })
    void aNameMeansOneZone(String typed, String zone) {
        assertThat(zones.find(typed)).containsExactly(ZoneId.of(zone));
    }

    @Test
    void aMistypedTownIsGuessed() {
        assertThat(zones.find("Bruxeles")).contains(ZoneId.of("Europe/Brussels"));
        assertThat(zones.find("Sydny")).contains(ZoneId.of("Australia/Sydney"));
    }

    @Test
    void aBeginningAndACountryOfManyZonesGiveAChoice() {
        assertThat(zones.find("San")).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(6);
        assertThat(zones.find("Canada")).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatIsNowhereIsNotGuessed() {
        assertThat(zones.find("")).isEmpty();
        assertThat(zones.find("😀")).isEmpty();
        assertThat(zones.find("UTC+99")).isEmpty();
        assertThat(zones.find("qwertzuiop")).isEmpty();
        assertThat(zones.find("x".repeat(4000))).isEmpty();
    }

    @Test
    void zonesAreCalledAsReadersCallThem() {
        assertThat(Zones.name(ZoneId.of("Europe/London"), Language.FRENCH)).isEqualTo("Londres");
        assertThat(Zones.name(ZoneId.of("America/New_York"), Language.ENGLISH)).isEqualTo("New York");
        assertThat(Zones.name(ZoneId.of("+02:00"), Language.ENGLISH)).isEqualTo("+02:00");
    }
}
