package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.Console;
import news.vigie.feed.FeedDefinition;
import news.vigie.pipeline.intake.Collect;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;
import news.vigie.store.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersBenchTest {
    private static final URI BASE = URI.create("http://news.invalid");

    @TempDir
    private Path folder;

    private String filled() {
        String address = "jdbc:h2:file:" + folder.resolve("vigie");
        var settings = new DatabaseSettings(address, null, null, Duration.ofDays(90));
        if (Database.open(settings, Path.of("")) instanceof DatabaseOpening.Open opened) {
            try (Database database = opened.database()) {
                var shelves = new Collect.Shelves(
                        database.feeds(),
                        database.entries(),
                        database.archive(),
                        database.stories(),
                        new ReentrantLock());
                var now = InstantSource.system().instant();
                shelves.feeds().declare(List.of(FeedDefinition.at(BASE.resolve("/feed/1.xml"))), now);
                new Stock(shelves, BASE, now).fill(40, 20);
            }
        }
        return address;
    }

    @Test
    void everyKindOfQuestionIsAskedAndAnswered() throws Exception {
        Console.Outcome outcome =
                new Console().call("bench", "answers", "--asked", "1", "--database", filled(), "--json");

        assertThat(outcome.err()).isEmpty();
        JsonNode answers = new ObjectMapper().readTree(outcome.out()).path("answers");
        assertThat(answers.findValuesAsText("asked"))
                .hasSizeGreaterThan(18)
                .contains("/latest", "/search, a common word", "/who, nobody", "/digest", "inline, newest", "/story");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.path("p95_ms").asDouble())
                        .as(answer.toString())
                        .isPositive());
    }
}
