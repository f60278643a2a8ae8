package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    private static final String TEXT = "D'après le maire, la cantine d'Orvanne rouvrira lundi. Le préfet s'en réjouit.";

    private static Span of(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }

    @Test
    void apostrophesPartWords() {
        assertThat(PlainWords.of("D’après l'AFP, peut-être 12 000 (sic) !"))
                .containsExactly("d", "après", "l", "afp", "peut", "être", "12", "000", "sic");
    }

    @Test
    void anAccentOfItsOwnBelongsToItsLetter() {
        assertThat(PlainWords.of("Cafe\u0301 \uD835\uDC9C")).containsExactly("cafe\u0301", "\uD835\uDC9C");
    }

    @Test
    void aTextOfMarksHasNone() {
        assertThat(PlainWords.of("« … » – !")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la cantine d'Orvanne
            rouvrira lundi. Le préfet
            antine d'Orv
            après le
            éjoui
            '.'
            """)
    void aStretchHasTheWordsThatItsTextHas(String part) {
        PlainWords words = PlainWords.of(Readings.french("", TEXT));

        assertThat(words.in(of(part))).isEqualTo(PlainWords.of(part));
    }

    @Test
    void aStretchSaysWhereItsWordsEnd() {
        PlainWords words = PlainWords.of(Readings.french("", TEXT));

        int second = words.at(of("la cantine").start()) + 1;

        assertThat(words.end(second)).isEqualTo(of("cantine").end());
    }

    @Test
    void aLetterThatIsLongerWhenSmallMovesNoWord() {
        String text = "İlhan arrive à İzmir demain.";
        PlainWords words = PlainWords.of(Readings.french("", text));

        assertThat(words.end(words.at(text.indexOf("demain")))).isEqualTo(text.indexOf("demain") + "demain".length());
        assertThat(words.all()).isEqualTo(PlainWords.of(text));
    }

    @Test
    void theWordsOfAReadingAreTakenApartOnce() {
        Reading reading = Readings.french("", TEXT);

        assertThat(PlainWords.of(reading)).isSameAs(PlainWords.of(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            le maire a dit non|5
            \u2003le maire\u2003|2
             l'élu  - \t 12 000 €|5
            '   '|0
            """)
    void aReaderCountsWhatStandsBetweenSpaces(String text, int count) {
        assertThat(PlainWords.count(text, new Span(0, text.length()))).isEqualTo(count);
    }
}
