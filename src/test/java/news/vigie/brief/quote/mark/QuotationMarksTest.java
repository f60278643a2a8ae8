package news.vigie.brief.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    private static List<String> in(String text) {
        return QuotationMarks.in(text).stream()
                .map(quotation -> quotation.inside().in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    Il dit : « Un “deux” trois ».        | Un “deux” trois
                    Il dit : « Un « deux » trois ».      | Un « deux » trois
                    He said: “One two.” Then he left.    | One two.
                    Er sagte: „Eins zwei.“ Dann ging er. | Eins zwei.
                    He said, "One two," and left.        | One two
                    »Eins zwei drei«, sagte er.          | Eins zwei drei
                    ‹Eins zwei drei›, sagte er.          | Eins zwei drei
                    ‘It’s over,’ he said.                | It’s over
                    He left "One two three               | One two three
                    "One two,” he said.                  | One two
                    “One two," he said.                  | One two
                    """)
    void theOutermostMarksHoldTheWords(String text, String words) {
        assertThat(in(text)).containsExactly(words);
    }

    @Test
    void aFrenchQuotationMayGoOnInTheNextParagraph() {
        assertThat(in("« Un.\n\n« Deux. »")).containsExactly("Un.\n\n« Deux.");
    }

    @Test
    void anEnglishParagraphOpensTheQuotationAgain() {
        assertThat(in("“One.\n\n“Two.” Three.")).containsExactly("One.", "Two.");
    }

    @Test
    void aMarkBeforeACommaOpensNothing() {
        assertThat(in("C'est fini\", a-t-il dit. \"Un deux\", dit-elle.")).containsExactly("Un deux");
    }

    @Test
    void twoApostrophesAreNoMark() {
        assertThat(in("He wrote ''One two'' on it.")).isEmpty();
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(in("The workers’ rights and the firm's plans.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "«", "“ a", "« a\n", "\" A.", "'A ", "»"})
    @Timeout(60)
    void aMillionMarksAreReadInOnePass(String mark) {
        assertThat(QuotationMarks.in(mark.repeat(1_000_000))).isNotNull();
    }
}
