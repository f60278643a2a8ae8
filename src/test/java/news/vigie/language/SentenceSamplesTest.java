package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples with the traps of every language: {@code sentences/<code>.txt}, a bar where a sentence ends. */
class SentenceSamplesTest {
    static Stream<Arguments> samples() {
        return Stream.of("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru", "ar", "zh", "ja", "vi", "ur", "more")
                .flatMap(name -> lines(name).map(line -> sample(name, line)));
    }

    private static Stream<String> lines(String name) {
        return WordLists.lines("/news/vigie/language/sentences/" + name + ".txt").stream();
    }

    private static Arguments sample(String name, String line) {
        boolean tells = name.equals("more");
        return Arguments.of(tells ? line.substring(0, 2) : name, tells ? line.substring(4) : line);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sentencesEndWhereAReaderEndsThem(String language, String marked) {
        String text = marked.replace("|", "");

        assertThat(new SentenceSplitter().split(text, new Language(language)))
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly(
                        List.of(marked.split("\\|")).stream().map(String::strip).toArray(String[]::new));
    }
}
