package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in the bundles: no class that speaks to them has words of its own. */
class SpokenWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/news/vigie");

    /** Two words, or one with a mark behind it, or one in a button or a reply. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{L}{2,} \\p{L}{2,}|\"[^\\p{L}\"]*\\p{Lu}\\p{Ll}{2,}\\h?[:!?…](?:\\h|\"$)");

    private static final Pattern SPOKEN =
            Pattern.compile("(?:new Button|Reply\\.of|RenderedPost\\.of|Handling\\.saying)\\(\\s*\"[^\"]*\\p{L}");

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".{0,20000}?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?<!:)//.*$", Pattern.DOTALL);
    private static final Pattern MARKUP =
            Pattern.compile("<style>.*?</style>|<[^>]*>?|=\\\\?\"[^\"]*\"", Pattern.DOTALL);

    /** What is said to developers and to the log, or compared with what a server says. */
    private static final Pattern NOT_SPOKEN = Pattern.compile(
            "(?i)Exception\\(|\\blog\\b|requireNonNull|Pattern\\.compile|Rule\\.of|\\.attr\\(|contains\\(|AFTERNOON");

    /** The wire to Telegram, and what guards the web server’s, speak to programs; who delivers, to the log. */
    private static final List<String> TO_PROGRAMS =
            List.of("telegram/api", "telegram/send", "web/guard", "pipeline/outbox/Deliver.java");

    static Stream<Path> sources() {
        return Stream.of("telegram", "render", "web", "chat", "digest", "story", "pipeline", "schedule")
                .flatMap(folder -> files(SOURCES.resolve(folder)))
                .filter(file -> TO_PROGRAMS.stream().noneMatch(program -> file.startsWith(SOURCES.resolve(program))));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noWordsStandInCode(Path source) throws IOException {
        assertThat(words(Files.readString(source))).as(source.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Reply.of(\"Nothing new today.\");",
                "new Button(\"Cancel\", null, data)",
                "String said = count + \" more stories\";",
                "lines.add(\"Total: \" + count);",
                "html.bold(\"<b>Votre édition</b>\");"
            })
    void wordsInCodeWouldBeFound(String code) {
        assertThat(words(code)).isNotEmpty();
    }

    private static List<String> words(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        Stream<String> literals = LITERAL.matcher(code)
                .results()
                .filter(literal -> WORDS.matcher(MARKUP.matcher(literal.group()).replaceAll(" | "))
                        .find())
                .filter(literal -> !NOT_SPOKEN.matcher(statement(code, literal)).find())
                .map(MatchResult::group);
        return Stream.concat(literals, SPOKEN.matcher(code).results().map(MatchResult::group))
                .toList();
    }

    /** What stands before the literal in its statement. */
    private static String statement(String code, MatchResult literal) {
        return code.substring(code.lastIndexOf(';', literal.start()) + 1, literal.start());
    }
}
