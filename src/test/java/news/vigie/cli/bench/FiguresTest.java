package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static String printed(Figures figures, boolean json) {
        var out = new ByteArrayOutputStream();
        figures.print(new PrintStream(out, true, StandardCharsets.UTF_8), json);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void figuresAreReadLineByLineAndTablesInColumns() {
        var figures = new Figures()
                .put("cpu_us", 1234.567)
                .put("feeds", 10)
                .table(
                        "rounds",
                        List.of(
                                new Figures().put("wall_ms", 5).put("kind", "loop"),
                                new Figures().put("wall_ms", 12_345_678).put("kind", "hang")));

        assertThat(printed(figures, false)).isEqualToNormalizingNewlines("""
                cpu us: 1235.0
                feeds: 10
                rounds:
                  wall ms   kind
                  5         loop
                  12345678  hang
                """);
    }

    @Test
    void asJsonTheyAreOneObject() {
        var figures = new Figures().put("ratio", 1.23456).table("rounds", List.of(new Figures().put("wall_ms", 5)));

        assertThat(printed(figures, true))
                .isEqualToNormalizingNewlines("{\"ratio\":1.23,\"rounds\":[{\"wall_ms\":5}]}\n");
    }

    @Test
    void aTableWithoutRowsIsNotShown() {
        assertThat(printed(new Figures().table("kinds", List.of()), false)).isEmpty();
    }

    @Test
    void aRatioOfNothingIsNought() {
        assertThat(printed(new Figures().put("ratio", 1.0 / 0.0), true)).contains("\"ratio\":0");
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertThat(Figures.median(Stream.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
        assertThat(Figures.median(Stream.of(9.0, 1.0, 3.0, 4.0))).isEqualTo(3.5);
    }
}
