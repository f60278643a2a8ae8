package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no one writes; each step ends, in time that grows with the text and not faster. */
@Timeout(60)
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(100_000),
                "A".repeat(100_000),
                "\"".repeat(1_000_000),
                "« ".repeat(300_000),
                ". ".repeat(300_000),
                ".(".repeat(300_000),
                "(".repeat(500_000) + ".",
                "M. ".repeat(100_000),
                "Jean Dupont ".repeat(20_000),
                "\u202E\u2066Paris\u2069 dit \u202C. ".repeat(20_000),
                "\n\n".repeat(300_000),
                "\uD83D\uDE00\uD83D".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everySpanLiesInTheTextInOrder(String text) {
        List<Sentence> sentences = new SentenceSplitter().split(text, Language.FRENCH);
        List<Name> names = new NameFinder().find(text, Language.FRENCH);

        int end = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(names).allMatch(name -> name.span().end() <= text.length());
        assertThat(new Terms().of(text, Language.FRENCH)).isNotNull();
        assertThat(new LanguageGuesser().guess(text, List.of())).isNotNull();
    }
}
