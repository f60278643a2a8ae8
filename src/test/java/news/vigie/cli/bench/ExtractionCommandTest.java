package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import news.vigie.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionCommandTest {
    private static final String SET = "src/test/resources/cli/bench/extraction/gt.jsonl";

    private static Console.Outcome called(String... arguments) {
        return new Console()
                .call(Stream.concat(Stream.of("bench", "extraction"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static JsonNode measured(String... arguments) throws Exception {
        Console.Outcome outcome = called(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void pagesAreComparedWithWhatIsKnownOfThem() throws Exception {
        JsonNode figures = measured(SET, "--json");

        assertThat(figures.at("/pages/0").toString())
                .isEqualTo("{\"set\":\"rivers\",\"pages\":3,\"empty\":0,\"failed\":0}");
        assertThat(figures.at("/body/0/shingle_f1").asDouble()).isEqualTo(1);
        assertThat(figures.at("/body/0/word_f1").asDouble()).isEqualTo(1);
        assertThat(figures.at("/segments/0/segment_f1").asDouble()).isEqualTo(1);
        assertThat(figures.at("/segments/0/first_words").asDouble()).isEqualTo(1);
        assertThat(figures.at("/metadata/0/title_exact").asDouble()).isEqualTo(0.667);
        assertThat(figures.at("/metadata/0/author_exact").asDouble()).isEqualTo(1);
        assertThat(figures.at("/metadata/0/date_exact").asDouble()).isEqualTo(1);
    }

    @Test
    void foldsAreToldForEachMeasure() throws Exception {
        JsonNode figures = measured(SET, "--folds", "2", "--json");

        JsonNode titles = figures.path("folds")
                .valueStream()
                .filter(row -> row.path("measure").asText().equals("title_exact"))
                .findFirst()
                .orElseThrow();
        assertThat(titles.propertyStream().map(cell -> cell.getKey()))
                .containsExactly("measure", "fold_1", "fold_2", "mean", "deviation");
        assertThat(Stream.of(titles.path("fold_1"), titles.path("fold_2")).map(JsonNode::asDouble))
                .containsExactlyInAnyOrder(1.0, 0.5);
        assertThat(titles.path("mean").asDouble()).isEqualTo(0.75);
    }

    @Test
    void languagesAreToldApartWhereThatIsAsked() throws Exception {
        JsonNode figures = measured(SET, "--by", "language", "--json");

        assertThat(figures.path("pages").findValuesAsText("language")).containsExactly("", "en", "fr");
        assertThat(figures.path("body").findValuesAsText("language")).containsExactly("", "fr");
    }

    @Test
    void thePagesThatLoseMostAreListed() throws Exception {
        JsonNode misses = measured(SET, "--misses", "2", "--json").path("misses");

        assertThat(misses).hasSize(2);
        assertThat(misses.at("/0/id").asText()).isEqualTo("strike");
        assertThat(misses.at("/0/loss").asDouble()).isEqualTo(0.5);
    }

    @Test
    void peopleReadTables() {
        assertThat(called(SET).out()).contains("set     pages  empty  failed").contains("rivers  3      0      0");
    }

    @Test
    void aPageThatIsNotThereFailsAndEndsNothing(@TempDir Path folder) throws Exception {
        Files.copy(Path.of(SET), folder.resolve("gt.jsonl"));

        Console.Outcome outcome = called(folder.resolve("gt.jsonl").toString(), "--json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(3).allMatch(line -> line.contains("no such file"));
        assertThat(new ObjectMapper()
                        .readTree(outcome.out())
                        .at("/pages/0/failed")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void wrongCallsAreToldWithExitCodeTwo() {
        assertThat(called(SET, "--by", "site").code()).isEqualTo(2);
        assertThat(called(SET, "--by", "site").err()).contains("--by").contains("site");
        assertThat(called().code()).isEqualTo(2);
    }

    @Test
    void aSetThatIsNotThereBreaksOff() {
        Console.Outcome outcome = called("none.jsonl");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("none.jsonl: no such file");
    }
}
