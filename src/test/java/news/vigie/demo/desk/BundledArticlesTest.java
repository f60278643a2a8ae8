package news.vigie.demo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledArticlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/demo/articles");

    static Stream<Archive.Item> items() {
        return Stream.concat(Archive.printed().stream(), Archive.held().stream());
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        List<String> listed = Bundle.text("articles/index.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> there = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> FOLDER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".md", ""))
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void thereIsEnoughToReadAndToComeStill() {
        assertThat(Archive.printed()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(Archive.held()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Archive.printed())
                .extracting(item -> item.manuscript().outlet())
                .contains(Outlet.values());
    }

    @Test
    void allThatIsPrintedIsOfTheLastDay() {
        assertThat(Archive.printed())
                .allSatisfy(item -> assertThat(item.ago()).isBetween(Duration.ofMinutes(1), Duration.ofHours(20)));
    }

    @Test
    void theHeldOnesStandInARow() {
        List<Archive.Item> held = Archive.held();

        for (int i = 0; i < held.size(); i++) {
            assertThat(held.get(i).held()).isEqualTo(i + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void eachReadsAsNewsDo(Archive.Item item) {
        Manuscript manuscript = item.manuscript();
        String text =
                String.join("\n", manuscript.blocks().stream().map(Block::text).toList());

        assertThat(text.split("\\s+")).as("words").hasSizeBetween(150, 450);
        assertThat(text).as("quotation").containsAnyOf("«", "“", "\"");
        assertThat(text).doesNotContain("  ");
        assertThat(manuscript.byline()).isNotBlank();
        assertThat(manuscript.blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
    }
}
