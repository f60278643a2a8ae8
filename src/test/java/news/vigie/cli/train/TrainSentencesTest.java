package news.vigie.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.vigie.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainSentencesTest {
    private static final List<String> TOWNS = List.of("Aldham", "Brixley", "Corston", "Dunmere", "Elsted", "Farwell");

    @TempDir
    Path folder;

    @Test
    void learnsWhatASentenceCanDoWithout() throws IOException {
        Path out = folder.resolve("cuts.txt");

        Console.Outcome outcome = train("cuts", out, "--folds", "3");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("in 3 parts", "From a probability of 50%", "24 texts");
        assertThat(out).content().contains("edges\tOPENING START COMMA\t\t", "first\ton\tOPENING START COMMA\t");
    }

    @Test
    void learnsWhetherASentenceStandsAlone() throws IOException {
        Path out = folder.resolve("standing.txt");

        Console.Outcome outcome = train("standing", out, "--folds", "3");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("in 3 parts", "From a probability of 50%", "48 texts");
        assertThat(out).content().contains("common\tit\t\t-").doesNotContain("common\tthe\t\t-");
    }

    @Test
    void countsWhatFollowsWords() throws IOException {
        Path out = folder.resolve("sequels.tsv");

        Console.Outcome outcome = train("sequels", out);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(out).content().contains("monday\t.\t9\n", "council\tof\t9\n");
    }

    @Test
    void linesInAnotherLanguageAreLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("fr.jsonl"), "{\"lang\": \"fr\", \"text\": \"La mairie ferme.\"}");
        Path out = folder.resolve("sequels.tsv");

        Console.Outcome outcome =
                new Console().call("train", "sequels", "--language", "en", "--out", out.toString(), file.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("0 texts");
        assertThat(out).isEmptyFile();
    }

    private Console.Outcome train(String model, Path out, String... more) throws IOException {
        var articles = new ArrayList<String>();
        for (int round = 0; round < 4; round++) {
            TOWNS.forEach(town -> articles.add(article(town)));
        }
        Path file = Files.write(folder.resolve("articles.jsonl"), articles);
        var call = new ArrayList<>(List.of("train", model, "--language", "en", "--out", out.toString()));
        call.addAll(List.of(more));
        call.add(file.toString());
        return new Console().call(call.toArray(String[]::new));
    }

    private static String article(String town) {
        return """
                {"lang": "en", "title": "%1$s school to close", "text": "On Monday, the council of %1$s voted to close \
                the old school. It called the building a danger to its pupils.", "sentences": [\
                {"marked": "{On Monday, }the council of %1$s voted to close the {old }school.", "stands": "A"}, \
                {"marked": "It called the building a danger{ to its pupils}.", "stands": "L"}]}""".formatted(town);
    }
}
