package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.bench.site.Press;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final URI BASE = URI.create("http://news.invalid");

    private final Database database = Database.inMemory();
    private final Collect.Shelves shelves = new Collect.Shelves(
            database.feeds(), database.entries(), database.archive(), database.stories(), new ReentrantLock());

    @BeforeEach
    void fill() {
        shelves.feeds().declare(List.of(FeedDefinition.at(BASE.resolve("/feed/1.xml"))), NOW);
        new Stock(shelves, BASE, NOW).fill(40, 10);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsStoredIsSpreadOverNinetyDays() {
        assertThat(shelves.stories().placedSince(NOW.minus(Duration.ofDays(90))))
                .hasSize(40);
        assertThat(shelves.stories().placedSince(NOW.minus(Duration.ofDays(3)))).hasSize(10);
        assertThat(shelves.stories().latest(100)).hasSizeBetween(30, 36);
    }

    @Test
    void whatThePressListsIsKnownButForWhatItPublishes() {
        var press = new Press(40, 30, NOW.minus(Duration.ofDays(2)));
        press.publish(1, NOW);
        Feed feed = shelves.feeds().all().getFirst();
        shelves.feeds().hurry(feed.id(), NOW);
        var writer = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
        try (var collect = new Collect(
                shelves,
                new PressFetcher(press),
                writer,
                CollectSettings.DEFAULT,
                new Health(),
                InstantSource.fixed(NOW))) {
            collect.once();
        }

        assertThat(shelves.feeds().health(feed.id(), NOW).problem()).isNull();
        assertThat(shelves.feeds().health(feed.id(), NOW).entries()).isEqualTo(41);
        assertThat(shelves.stories().placedSince(NOW.minus(Duration.ofDays(90))))
                .hasSize(41);
    }
}
