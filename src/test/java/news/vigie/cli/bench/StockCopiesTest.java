package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.feed.FeedDefinition;
import news.vigie.pipeline.intake.Collect;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;
import news.vigie.store.DatabaseSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockCopiesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration RECENT = Duration.ofDays(3);

    @TempDir
    private Path folder;

    private String address = "";

    @BeforeEach
    void fillThroughThePorts() {
        address = "jdbc:h2:file:" + folder.resolve("vigie");
        try (Database database = open()) {
            var shelves = new Collect.Shelves(
                    database.feeds(), database.entries(), database.archive(), database.stories(), new ReentrantLock());
            URI base = URI.create("http://news.invalid");
            shelves.feeds().declare(List.of(FeedDefinition.at(base.resolve("/feed/1.xml"))), NOW);
            new Stock(shelves, base, NOW).fill(40, 10);
        }
    }

    @Test
    void copiesAreOfWhatIsOldAlone() {
        StockCopies.fill(address, 90, NOW.minus(RECENT));

        try (Database database = open()) {
            assertThat(database.stories().placedSince(NOW.minus(RECENT))).hasSize(10);
            assertThat(database.stories().placedSince(NOW.minus(Duration.ofDays(91))))
                    .hasSizeBetween(130, 160);
        }
    }

    @Test
    void everyCopyIsAWholeStoryOfItsOwn() {
        StockCopies.fill(address, 60, NOW.minus(RECENT));

        try (Database database = open()) {
            assertThat(database.stories().latest(1000))
                    .hasSizeBetween(75, 100)
                    .allSatisfy(story -> assertThat(story.reports())
                            .isNotEmpty()
                            .allSatisfy(report -> assertThat(report.feeds()).hasSize(1)));
        }
    }

    private Database open() {
        var settings = new DatabaseSettings(address, null, null, Duration.ofDays(90));
        return switch (Database.open(settings, Path.of(""))) {
            case DatabaseOpening.Open opened -> opened.database();
            case DatabaseOpening.Failed failed -> throw new IllegalStateException(failed.toString());
        };
    }
}
