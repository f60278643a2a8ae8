package news.vigie.brief.bullet.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            en | Tram line opens in Aldham | Laura Bell has opened the new tram line in Aldham. She said that it was safe.
            en | Aldham bridge closed | The council of Aldham has closed the old bridge. The report says that they knew of it.
            fr | Montlabeur perd sa scierie | La scierie de Montlabeur fermera en juin. Cette décision les a surpris.
            """)
    void whatNamesWhomItSpeaksOfStandsMoreSurely(String language, String title, String text) {
        Reading reading = Readings.of(title, text, new Language(language));
        var standing = new Standing(reading);
        List<Double> chances = reading.sentences().stream()
                .map(Sentence::span)
                .map(span -> standing.of(List.of(span), false))
                .toList();

        assertThat(chances.getFirst()).isGreaterThan(0.5);
        assertThat(chances.getLast()).isLessThan(0.5);
    }

    @Test
    void ofALanguageThatNothingWasLearntOfNothingIsKnown() {
        Reading reading = Readings.of("", "Der Rat hat die Brücke gesperrt.", new Language("de"));

        assertThat(new Standing(reading)
                        .of(List.of(reading.sentences().getFirst().span()), false))
                .isEqualTo(0.5);
    }
}
