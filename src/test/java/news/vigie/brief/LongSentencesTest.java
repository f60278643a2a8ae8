package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Sentence;
import news.vigie.language.SentenceSplitter;
import org.junit.jupiter.api.Test;

class LongSentencesTest {
    @Test
    void aTextWithoutFullStopsIsCutWhereClausesEnd() {
        String text = "the wind tore the cables of the bridge and the ferry did not sail, ".repeat(20);
        List<Sentence> cut = cut(text);
        assertThat(cut)
                .hasSizeGreaterThan(5)
                .allMatch(piece -> piece.span().in(text).endsWith(","));
    }

    @Test
    void aTextWithoutClausesIsCutBetweenWords() {
        String text = "wind ".repeat(500);
        assertThat(cut(text)).allMatch(piece -> piece.span().in(text).split(" ", -1).length <= 30);
        assertThat(cut("x".repeat(100_000))).hasSize(1);
    }

    @Test
    void aSentenceOfAHundredWordsStaysWhole() {
        assertThat(cut("wind, ".repeat(100))).hasSize(1);
    }

    private static List<Sentence> cut(String text) {
        return LongSentences.cut(text, new SentenceSplitter().split(text, Language.ENGLISH));
    }
}
