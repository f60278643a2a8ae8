package news.vigie.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text. */
class AnyTextTest {
    private static final List<Typography> ALL = Stream.concat(SpokenLanguages.ALL.stream(), Stream.of(Language.UNKNOWN))
            .map(Typography::of)
            .toList();

    private static final List<String> PIECES = List.of(
            "l",
            "'",
            "\"",
            " ",
            "  ",
            "\u00a0",
            "\u202f",
            "«",
            "»",
            "„",
            "‚",
            "“",
            "”",
            "‘",
            "’",
            ".",
            "...",
            "--",
            "-",
            ":",
            ";",
            "!",
            "?",
            ",",
            "(",
            ")",
            "[",
            "]",
            "mot",
            "été",
            "東京",
            "12",
            "000",
            "h",
            "km",
            "%",
            "€",
            "20 h 30",
            "'90s",
            "https://example.org/l'eau:x?",
            "www.a.fr",
            "#mot",
            "@nom",
            "`x'y`",
            "\ue000",
            "👩‍🔬",
            "e\u0301",
            "&nbsp;",
            "\n",
            "\t",
            "$1",
            "\\",
            "العربية");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lettersAndDigitsStayInTheirOrder(long seed) {
        String text = text(seed);

        assertThat(ALL).allSatisfy(type -> {
            assertThat(words(type.set(text))).isEqualTo(words(text));
            assertThat(words(type.quoted(text))).isEqualTo(words(text));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSetIsSet(long seed) {
        String text = text(seed);

        assertThat(ALL).allSatisfy(type -> assertThat(type.set(type.set(text))).isEqualTo(type.set(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                " ",
                "«",
                "»",
                "„",
                "‚",
                "a",
                "a-",
                "a.",
                "1 ",
                "!",
                "\u202f",
                "`",
                "&a",
                "#a",
                "://",
                "a'b \"c\" "
            })
    void aTextOfAnySizeIsSetInLinearTime(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        assertThat(ALL)
                .allSatisfy(type -> Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertThat(words(type.set(text))).hasSameSizeAs(words(text))));
    }

    private static String text(long seed) {
        var random = new Random(seed);
        return random.ints(1 + random.nextInt(30), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
