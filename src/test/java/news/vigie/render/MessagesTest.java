package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Messages FRENCH = Messages.of(Language.FRENCH);
    private static final Pattern SIGN = Pattern.compile("</?[a-z]+>|(?<![\\w/:.])/[a-z]{3,}\\b|[🔴🟠⚪🟢◀↻⚠·]");
    private static final Messages ENGLISH = Messages.of(Language.ENGLISH);

    static Stream<Language> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThingsToReaders(Language language) {
        assertThat(Messages.FOR_READERS)
                .allSatisfy(area -> assertThat(keys(area, language)).as(area).isEqualTo(keys(area, Language.ENGLISH)));
    }

    /** English stands in for a language that has no file at all. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsSaidToOperatorsIsSaidWholeOrNotAtAll(Language language) {
        assertThat(Messages.FOR_OPERATORS)
                .allSatisfy(
                        area -> assertThat(keys(area, language)).as(area).isIn(Set.of(), keys(area, Language.ENGLISH)));
        assertThat(new TreeSet<>(FRENCH.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    }

    private static Set<String> keys(String area, Language language) {
        return new TreeSet<>(Messages.patterns(area, language).keySet());
    }

    /** Tags and commands: a bold word or a command that one language lacks is lost to its readers. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageUsesTheSameTagsAndCommands(Language language) {
        Map<String, String> patterns = Messages.patterns("bot", language);

        assertThat(patterns)
                .allSatisfy(
                        (key, pattern) -> assertThat(signs(pattern)).as(key).isEqualTo(signs(ENGLISH.pattern(key))));
    }

    private static List<String> signs(String pattern) {
        return SIGN.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** A time of day is told with other parts in each language. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageUsesTheSameArguments(Language language) {
        Messages messages = Messages.of(language);

        assertThat(messages.keys())
                .filteredOn(key -> !key.startsWith("date."))
                .allSatisfy(key -> assertThat(arguments(messages, key)).as(key).isEqualTo(arguments(ENGLISH, key)));
    }

    private static Set<String> arguments(Messages messages, String key) {
        return new MessageFormat(messages.pattern(key), messages.language().locale()).getArgumentNames();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternCanBeRead(Language language) {
        Messages messages = Messages.of(language);

        assertThat(messages.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThatCode(() -> new MessageFormat(messages.pattern(key), language.locale()))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesAndQuotationMarksAreTypographic(Language language) {
        Messages messages = Messages.of(language);

        assertThat(messages.keys())
                .allSatisfy(key ->
                        assertThat(withoutCode(messages.pattern(key))).as(key).doesNotContain("'", "\"", "..."));
    }

    /** What an admin is to write keeps the straight signs of YAML and of the command line. */
    private static String withoutCode(String pattern) {
        return pattern.replaceAll("<[^>]*>|`[^`]*`|\"[^\"]*\"|'\\{'.*'}'|[a-zé-]+: (?=https|valeur|value)", "");
    }

    @Test
    void frenchHasANarrowNoBreakSpaceBeforeHighPunctuation() {
        assertThat(FRENCH.keys())
                .allSatisfy(key -> assertThat(withoutCode(FRENCH.pattern(key)))
                        .as(key)
                        .doesNotContainPattern("[\\p{L}\\p{N}})]\\h?(?<!\u202f)[;:!?](?!//|\\d)(\\s|$)")
                        .doesNotContainPattern("«(?!\u202f)|(?<!\u202f)»"));
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(summary(FRENCH, 0, 1)).isEqualTo("0 sujet, 1 source, depuis hier");
        assertThat(summary(FRENCH, 2, 31)).isEqualTo("2 sujets, 31 sources, depuis hier");
        assertThat(summary(ENGLISH, 0, 1)).isEqualTo("0 stories, 1 source, depuis hier");
        assertThat(summary(ENGLISH, 1, 1200)).isEqualTo("1 story, 1,200 sources, depuis hier");
        assertThat(summary(Messages.of(new Language("de")), 1, 1200)).startsWith("1 Meldung, 1.200 Quellen");
        assertThat(summary(Messages.of(new Language("pt")), 0, 1)).startsWith("0 notícia, 1 fonte");
        assertThat(summary(Messages.of(new Language("es")), 0, 2)).startsWith("0 noticias, 2 fuentes");
    }

    @Test
    void otherLanguagesAreAnsweredInEnglish() {
        assertThat(Messages.of(new Language("la"))).isSameAs(ENGLISH);
        assertThat(Messages.of(Language.UNKNOWN).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void englishStandsInWhereALanguageHasNoFile() {
        String key = keys("cli", Language.ENGLISH).iterator().next();

        assertThat(Messages.of(new Language("es")).text(key)).isEqualTo(ENGLISH.text(key));
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatThrownBy(() -> FRENCH.text("edition.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edition.nowhere")
                .hasMessageContaining("messages/*/fr.properties");
    }

    @Test
    void aMomentInANoticeIsToldAsItsDay() {
        Notice ended = Notice.of("feed.sign.ended", Instant.parse("2026-01-01T12:00:00Z"));

        assertThat(FRENCH.text(ended)).startsWith("fermé le 1er janvier 2026");
        assertThat(ENGLISH.text(ended)).startsWith("closed on 1 January 2026:");
    }

    @Test
    void foreignTextInAnArgumentIsNoPattern() {
        assertThat(ENGLISH.text("edition.quoted-by", Map.of("source", "It's {0} '{source}'")))
                .isEqualTo("quoted by It's {0} '{source}'");
    }

    private static String summary(Messages messages, int stories, int sources) {
        return messages.text(
                "edition.summary", Map.of("stories", stories, "sources", sources, "period", "depuis hier"));
    }
}
