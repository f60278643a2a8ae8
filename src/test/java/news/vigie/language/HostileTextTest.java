package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.language.name.NameFinder;
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
                "\"".repeat(100_000),
                "« ".repeat(50_000),
                ". ".repeat(50_000),
                ".(".repeat(50_000),
                "(".repeat(100_000) + ".",
                "M. ".repeat(30_000),
                "Jean Dupont ".repeat(10_000),
                "\u202E\u2066Paris\u2069 dit \u202C. ".repeat(5_000),
                "\n\n".repeat(50_000),
                "\uD83D\uDE00\uD83D".repeat(20_000));
    }

    /** Too long for the taggers, not for sentences and languages. */
    static Stream<String> longTexts() {
        return Stream.of(
                "\"".repeat(1_000_000),
                ".".repeat(1_000_000),
                "’".repeat(1_000_000),
                "« “ ‘ „ ".repeat(125_000),
                "([{".repeat(300_000) + ")]}".repeat(300_000),
                "\". ".repeat(300_000),
                ". ".repeat(500_000),
                "? \"A".repeat(250_000),
                "a.B".repeat(300_000),
                "Aa. (".repeat(200_000),
                "1. ".repeat(300_000),
                "x\u200B\u202E.\u2066 ".repeat(150_000),
                "\uDC00\uD800. ".repeat(200_000),
                "www." + "a.Bc".repeat(200_000),
                "。「".repeat(400_000),
                "e\u0301\u0301\u0301".repeat(200_000),
                "\n.\r\n".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void sentencesCoverEveryLetterOfALongText(String text) {
        List<Sentence> sentences = new SentenceSplitter().split(text, Language.ENGLISH);
        new LanguageGuesser().guess(text, List.of());

        int covered = 0;
        for (Sentence sentence : sentences) {
            assertThat(text.substring(covered, sentence.span().start()).chars()).noneMatch(Character::isLetterOrDigit);
            covered = sentence.span().end();
        }
        assertThat(text.substring(covered).chars()).noneMatch(Character::isLetterOrDigit);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everySpanLiesInTheTextInOrder(String text) {
        List<Sentence> sentences = new SentenceSplitter().split(text, Language.FRENCH);
        List<Name> names = new NameFinder().find(text, Language.FRENCH);

        assertThat(sentences)
                .isSortedAccordingTo(
                        Comparator.comparingInt(sentence -> sentence.span().start()));
        assertThat(sentences).allMatch(sentence -> sentence.span().end() <= text.length());
        assertThat(names).allMatch(name -> name.span().end() <= text.length());
        assertThat(new Terms().of(text, Language.FRENCH)).isNotNull();
        assertThat(new LanguageGuesser().guess(text, List.of())).isNotNull();
    }
}
