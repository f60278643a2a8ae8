package news.vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under src/test/resources/render is one edition in every form; -Dgolden.rewrite=true writes them anew. */
class EditionFormatGoldenTest {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path FOLDER = Path.of("src/test/resources/render");

    private static final Map<String, Edition> EDITIONS = Map.of(
            "french-full", EditionSamples.french(),
            "english-full", EditionSamples.english(),
            "french-brief", inStyle(EditionSamples.french(), Style.BRIEF),
            "english-headlines", inStyle(EditionSamples.english(), Style.HEADLINES),
            "french-empty", EditionSamples.edition("La matinale", Language.FRENCH, Style.FULL, List.of()));

    static Stream<Arguments> cases() {
        return EDITIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(edition -> Stream.of(EditionFormat.values())
                        .map(format -> Arguments.of(FOLDER.resolve(edition.getKey()), format, edition.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void looksAsExpected(Path folder, EditionFormat format, Edition edition) throws IOException {
        String actual = format.render(edition);
        Path expected = folder.resolve(file(format));
        if (REWRITE) {
            Files.createDirectories(folder);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String file(EditionFormat format) {
        return switch (format) {
            case TEXT -> "edition.txt";
            case COLOUR -> "edition.ansi";
            case MARKDOWN -> "edition.md";
            case HTML -> "edition.html";
            case TELEGRAM -> "telegram.html";
            case JSON -> "edition.json";
        };
    }

    private static Edition inStyle(Edition edition, Style style) {
        return EditionSamples.edition(edition.title(), edition.language(), style, edition.items());
    }
}
