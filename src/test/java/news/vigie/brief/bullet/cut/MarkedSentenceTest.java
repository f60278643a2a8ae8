package news.vigie.brief.bullet.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentenceTest {
    private static final MarkedSentence SENTENCE =
            MarkedSentence.of("{On Monday, }the bank closed{ in {north }Lyon}{, for good}.");

    @Test
    void theTextHasNoBraces() {
        assertThat(SENTENCE.text()).isEqualTo("On Monday, the bank closed in north Lyon, for good.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"On Monday, ", " in north Lyon", "north ", " north", ", for good", " in north Lyon, for good"})
    void whatIsInBracesMayGoAndWhatStandsSideBySideTogether(String words) {
        assertThat(SENTENCE.allows(span(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Monday", "the bank ", " in north", "Lyon", "the bank closed in north Lyon"})
    void nothingElseMayGo(String words) {
        assertThat(SENTENCE.allows(span(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{On Monday, the bank closed.", "On Monday, }the bank closed."})
    void bracesThatDoNotMatchAreRefused(String marked) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkedSentence.of(marked))
                .withMessageEndingWith(marked);
    }

    private static Span span(String words) {
        int at = SENTENCE.text().indexOf(words);
        return new Span(at, at + words.length());
    }
}
