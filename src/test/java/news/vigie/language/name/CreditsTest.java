package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private static String without(String text) {
        List<Word> words = Words.of(text, Language.ENGLISH);
        int start = Credits.start(words);
        return start == words.size()
                ? text
                : text.substring(0, words.get(start).start()).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jg/kl (AFP, dpa, Reuters)",
                "(AFP)",
                "Author: Ann Lee Editor: Tom Hart",
                "(Reporting by Ann Lee in Paris and Tom Hart in Bonn; Editing by Ruth Dean)",
                "Author: Ann Lee (AFP, Reuters) Editor: Tom Hart",
                "Author: Ann Lee /rc Editor: Tom Hart"
            })
    void creditsAtTheEndAreFound(String credits) {
        assertThat(without("The bridge is closed. " + credits)).isEqualTo("The bridge is closed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed.",
                "The bridge was closed by the United Nations (UN)",
                "The bridge is closed, the agency Reuters says.",
                "He met the editor Tom Hart in London.",
                "",
                "(",
                "AFP"
            })
    void aTextWithoutCreditsHasNone(String text) {
        assertThat(without(text)).isEqualTo(text);
    }
}
