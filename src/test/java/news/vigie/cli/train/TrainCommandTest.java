package news.vigie.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.vigie.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private static final List<String> TOWNS = List.of("Aldham", "Brixley", "Corston", "Dunmere", "Elsted", "Farwell");

    @TempDir
    Path folder;

    @Test
    void learnsBulletsAndSaysHowWellItChooses() throws IOException {
        Path articles = lines("articles.jsonl", TOWNS);
        Path besides = lines("besides.jsonl", List.of("Gorley", "Aldham"));
        Path out = folder.resolve("bullets.txt");

        Console.Outcome outcome = new Console()
                .call(
                        "train",
                        "bullets",
                        "--folds",
                        "3",
                        "--besides",
                        besides.toString(),
                        "--out",
                        out.toString(),
                        articles.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("in 3 parts", "3.00 bullets", "8 texts");
        assertThat(out).content().contains("length 7\n", "word title ", "word-tree ", "pair-tree ");
    }

    private Path lines(String file, List<String> towns) throws IOException {
        return Files.write(
                folder.resolve(file), towns.stream().map(TrainCommandTest::line).toList());
    }

    private static String line(String town) {
        return """
                {"lang": "en", "title": "%1$s school to close", "bullets": ["%1$s council closes the school in July"], \
                "text": "Rain fell over the county for most of the weekend, and the fairs stayed empty. \
                Visitors from the coast went home early because of the weather. \
                The council of %1$s voted on Monday to close the school in July. \
                The train to the coast was late again on Monday evening."}""".formatted(town);
    }
}
