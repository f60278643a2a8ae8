package news.vigie.digest.words;

import static org.assertj.core.api.Assertions.assertThat;

import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class AskedWordTest {
    private static boolean isIn(String typed, String text) {
        return AskedWord.of(typed).in(FoldedText.of(text), Language.FRENCH);
    }

    @Test
    void aWordIsMeantInBothNumbers() {
        assertThat(isIn("baleine", "Les BALEINES reviennent")).isTrue();
        assertThat(isIn("élections", "L’élection du maire")).isTrue();
        assertThat(isIn("baleine", "Un baleineau")).isFalse();
    }

    @Test
    void whatIsQuotedOrOfSeveralWordsOrEndsWithAStarIsMeantAsItIsWritten() {
        assertThat(isIn("\"baleine\"", "Les baleines reviennent")).isFalse();
        assertThat(isIn("«prix du blé»", "Le prix du blé baisse")).isTrue();
        assertThat(isIn("baleine*", "Un baleineau")).isTrue();
        assertThat(isIn("porte-parole", "Le porte-parole")).isTrue();
    }

    @Test
    void aMinusUnwantsIt() {
        assertThat(AskedWord.of("-baleine").unwanted()).isTrue();
        assertThat(AskedWord.of("-\"baleine bleue\"").key()).isEqualTo("baleinebleue");
        assertThat(AskedWord.of("baleine").unwanted()).isFalse();
    }
}
