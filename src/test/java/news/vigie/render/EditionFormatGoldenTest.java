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

    private static final Map<EditionFormat, String> FILES = Map.of(
            EditionFormat.TEXT, "edition.txt",
            EditionFormat.COLOUR, "edition.ansi",
            EditionFormat.MARKDOWN, "edition.md",
            EditionFormat.HTML, "edition.html",
            EditionFormat.TELEGRAM, "telegram.html",
            EditionFormat.JSON, "edition.json");

    private static final Map<String, Edition> EDITIONS = Map.of(
            "french-full", EditionSamples.french(),
            "english-full", EditionSamples.english(),
            "french-brief", inStyle(EditionSamples.french(), Style.BRIEF),
            "english-headlines", inStyle(EditionSamples.english(), Style.HEADLINES),
            "french-empty", EditionSamples.edition("La matinale", Language.FRENCH, Style.FULL, List.of()));

    static Stream<Arguments> cases() {
        return EDITIONS.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(EditionFormat.values()).map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void looksAsExpected(String name, EditionFormat format) throws IOException {
        String actual = format.render(EDITIONS.get(name));
        Path expected = FOLDER.resolve(name).resolve(FILES.get(format));
        if (REWRITE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Edition inStyle(Edition edition, Style style) {
        return EditionSamples.edition(edition.title(), edition.language(), style, edition.items());
    }
}
