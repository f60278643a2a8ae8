package news.vigie.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands for programs have in common: items in, one line out for each, in order, whatever happens. */
class LinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }

    private static List<JsonNode> answers(Console.Outcome outcome) {
        return outcome.lines().stream().map(LinesTest::json).toList();
    }

    @Test
    void orderIsKeptWhateverTheNumberOfThreads() {
        String input = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"%s\"}"
                        .formatted(i, "Anna Berg met Otto Lind in Aldham. ".repeat(i % 7 * 20 + 1)))
                .collect(Collectors.joining("\n"));

        Console.Outcome outcome = new Console().fed(input).call("names", "--threads", "8");

        assertThat(outcome.code()).isZero();
        assertThat(answers(outcome))
                .extracting(answer -> answer.path("id").asText())
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(Integer::toString).toList());
    }

    @Test
    void aBadItemEndsNothingButItself() {
        Console.Outcome outcome = new Console().fed("""
                        {"id": "a", "text": "Anna Berg spoke in Aldham."}
                        this is no JSON

                        ["neither", "is", "this"]
                        {"id": 7, "title": "no text"}
                        {"id": "b", "text": "Otto Lind answered."}
                        """).call("names");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(answers(outcome))
                .extracting(answer -> answer.path("id").toString(), answer -> answer.has("error"))
                .containsExactly(
                        tuple("\"a\"", false),
                        tuple("null", true),
                        tuple("null", true),
                        tuple("7", true),
                        tuple("\"b\"", false));
        assertThat(outcome.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.equals("7: no \"text\"; give it as a string"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "brief"})
    void standardInputIsReadWithoutAFileAndForADash(String command) {
        String line = "{\"id\": 1, \"text\": \"Anna Berg spoke in Aldham on Monday.\"}";

        String without = new Console().fed(line).call(command).out();

        assertThat(new Console().fed(line).call(command, "-").out())
                .isEqualTo(without)
                .contains("\"id\":1");
    }

    @Test
    void severalFilesAreReadOneAfterTheOther() throws IOException {
        Path first = Files.writeString(folder.resolve("1.jsonl"), "{\"id\": 1, \"text\": \"A text.\"}\n");
        Path second = Files.writeString(folder.resolve("2.jsonl"), "{\"id\": 2, \"text\": \"A text.\"}\n");
        String missing = folder.resolve("missing.jsonl").toString();

        Console.Outcome outcome =
                new Console().call("names", first.toString(), missing, folder.toString(), second.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(answers(outcome))
                .extracting(answer -> answer.path("id").asInt())
                .containsExactly(1, 2);
        assertThat(outcome.err()).contains(missing + ": no such file", folder + ": ");
    }

    @Test
    void textIsUtf8BothWays() {
        Console.Outcome outcome = new Console()
                .fed("{\"id\": \"é😀\", \"title\": \"Ça\", \"text\": \"« Ça va », a dit Zoë Mañana à Łódź.\"}")
                .call("brief");

        assertThat(outcome.out()).contains("\"id\":\"é😀\"", "Ça va", "Zoë Mañana");
    }

    @Test
    void zeroThreadsAreAWrongCall() {
        assertThat(new Console().call("names", "--threads", "0").code()).isEqualTo(2);
    }
}
