package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs of each language's texts. */
class BundleTypographyTest {
    /** What no text of the language may have: the marks of others, spaces where it has none. */
    private static final Map<String, List<String>> FOREIGN = Map.of(
            "fr", List.of("[„‚]", "(?<![\\h\\p{Sc}(])[»]"),
            "en", List.of("[„‚«»]", "\\h[;:!?](?=\\s|$)"),
            "es", List.of("[„‚]", "«\\h|\\h»", "\\h[;:!?](?=\\s|$)"),
            "de", List.of("[”‚«»]", "„\\h|\\h“", "\\h[;:!?](?=\\s|$)"),
            "it", List.of("[„‚]", "«\\h|\\h»", "\\h[;:!?](?=\\s|$)"),
            "pt", List.of("[„‚«»]", "“\\h|\\h”", "\\h[;:!?](?=\\s|$)"));

    private static final Pattern CODE = Pattern.compile("`[^`]*`|<[^>]*>|\"[^\"]*\"");

    static Stream<Language> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasItsOwnMarks(Language language) {
        assertThat(FOREIGN).containsKey(language.code());
        assertThat(FOREIGN.getOrDefault(language.code(), List.of()))
                .allSatisfy(foreign -> assertThat(texts(language))
                        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(foreign)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsOpenedIsClosed(Language language) {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            assertThat(count(text, "«")).as(key).isEqualTo(count(text, "»"));
            assertThat(count(text, language.code().equals("de") ? "„" : "”"))
                    .as(key)
                    .isEqualTo(count(text, "“"));
        });
    }

    /** Only Spanish opens its questions. */
    @ParameterizedTest
    @MethodSource("languages")
    void questionsAreAskedAsTheLanguageAsksThem(Language language) {
        boolean opens = language.code().equals("es");
        assertThat(texts(language))
                .allSatisfy(
                        (key, text) -> assertThat(count(text, "¿")).as(key).isEqualTo(opens ? count(text, "?") : 0));
    }

    /** Words that a text of another language was copied with, or of another form of address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "de:Sie haben|Ihnen|Bitte geben",
                "es:[Uu]sted|vosotros",
                "it:\\bLei\\b|[Vv]oi ",
                "pt:\\btu\\b|ficheiro"
            })
    void everyLanguageAddressesItsReadersInOneWay(String rule) {
        String[] parts = rule.split(":", 2);

        assertThat(texts(new Language(parts[0])))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(parts[1]));
    }

    private static Map<String, String> texts(Language language) {
        return Messages.FOR_READERS.stream()
                .flatMap(area -> Messages.patterns(area, language).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> CODE.matcher(text.getValue()).replaceAll("x")));
    }

    private static long count(String text, String sign) {
        return text.codePoints().filter(c -> c == sign.codePointAt(0)).count();
    }
}
