package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final Lapse ENGLISH = Lapse.of(Language.ENGLISH);
    private static final Lapse FRENCH = Lapse.of(Language.FRENCH);

    @ParameterizedTest
    @CsvSource({
        "PT-5M, just now, à l’instant",
        "PT29S, just now, à l’instant",
        "PT40M, 40 min ago, il y a 40 min",
        "PT60M, 1 h ago, il y a 1 h",
        "PT89M, 89 min ago, il y a 89 min",
        "PT5H20M, 5 h ago, il y a 5 h",
        "PT24H, 1 day ago, il y a 1 jour",
        "P12D, 12 days ago, il y a 12 jours"
    })
    void aMomentIsSoLongAgo(Duration length, String english, String french) {
        assertThat(ENGLISH.ago(NOW.minus(length), NOW)).isEqualTo(english);
        assertThat(FRENCH.ago(NOW.minus(length), NOW)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "PT-5M, now, maintenant",
        "PT20M, in 20 min, dans 20 min",
        "PT30H, in 30 h, dans 30 h",
        "P2D, in 2 days, dans 2 jours"
    })
    void aMomentIsSoFarAhead(Duration length, String english, String french) {
        assertThat(ENGLISH.ahead(NOW.plus(length), NOW)).isEqualTo(english);
        assertThat(FRENCH.ahead(NOW.plus(length), NOW)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "PT40M, every 40 min, toutes les 40 min",
        "PT1H, every hour, toutes les heures",
        "PT6H, every 6 h, toutes les 6 h",
        "P1D, every day, tous les jours",
        "P3D, every 3 days, tous les 3 jours"
    })
    void aRhythmIsSaidAsOneSaysIt(Duration pace, String english, String french) {
        assertThat(ENGLISH.every(pace)).isEqualTo(english);
        assertThat(FRENCH.every(pace)).isEqualTo(french);
    }
}
