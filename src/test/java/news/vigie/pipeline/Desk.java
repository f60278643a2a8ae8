package news.vigie.pipeline;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.PaperSite;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.EditionMaker;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.store.Database;
import news.vigie.story.Story;

/** Collecting and publishing over a real store and a real site, at a time that a test says. */
public final class Desk implements AutoCloseable {
    public final MovingClock clock = new MovingClock(Instant.parse("2026-03-05T12:00:00Z"));
    public final Database database = Database.inMemory();
    final PaperSite site;
    private volatile Optional<Notice> hindrance = Optional.empty();
    private final ReentrantLock arrivals = new ReentrantLock();
    private final OkHttpFetcher fetcher;
    private final CollectSettings settings;
    private Collect collect;

    public Desk(PaperSite site, CollectSettings settings) {
        this.site = site;
        this.settings = settings;
        HttpSettings usual = HttpSettings.DEFAULT;
        fetcher = new OkHttpFetcher(new HttpSettings(
                usual.userAgent(),
                usual.maxBytes(),
                usual.timeout(),
                usual.concurrency(),
                usual.concurrency(),
                Duration.ZERO,
                List.of("127.0.0.1"),
                false));
        collect = collecting();
    }

    private Collect collecting() {
        var shelves = new Collect.Shelves(
                database.feeds(),
                database.entries(),
                database.archive(),
                database.stories(),
                arrivals,
                () -> hindrance);
        var writer = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
        return new Collect(shelves, fetcher, writer, settings, new Health(), clock);
    }

    public Feed watch(String path) {
        return database.feeds().add(FeedDefinition.at(site.at(path)), Origin.STORE, clock.instant());
    }

    public Feed watch(String path, List<String> topics) {
        var plain = FeedDefinition.at(site.at(path));
        var about = new FeedDefinition(
                plain.url(),
                plain.name(),
                topics,
                plain.language(),
                plain.weight(),
                plain.every(),
                plain.fullText(),
                plain.select(),
                plain.links(),
                plain.headers());
        return database.feeds().add(about, Origin.STORE, clock.instant());
    }

    /** Something is in the way of collecting from now on. */
    public void hinder(Notice reason) {
        hindrance = Optional.of(reason);
    }

    public void unhinder() {
        hindrance = Optional.empty();
    }

    public void collect() {
        collect.once();
    }

    /** Brings the store into a state that no call would bring it into. */
    public void sql(String statement) {
        try (var connection = database.dataSource().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As after a start of the process: nothing is remembered but what is stored. */
    public void restart() {
        collect.close();
        collect = collecting();
    }

    /** The visit after next: whatever the pace, every feed is due. */
    public void nextVisit() {
        clock.pass(Duration.ofDays(1));
    }

    public Publish publish(DigestDefinition... digests) {
        List<DigestDefinition> all = List.of(digests);
        var shelves = new Publish.Shelves(
                () -> all,
                database.feeds(),
                database.stories(),
                database.editions(),
                database.press(),
                database.outbox(),
                database.chats(),
                arrivals);
        return new Publish(
                shelves,
                new EditionMaker(BriefSettings.DEFAULT),
                DeliverySettings.DEFAULT,
                new Publish.Outlet(Set.of(), () -> {}),
                clock);
    }

    public List<Story> stories() {
        return database.stories().latest(100);
    }

    public List<String> titles() {
        return stories().stream()
                .flatMap(story -> story.reports().stream())
                .map(report -> report.article().title())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        collect.close();
        fetcher.close();
        database.close();
    }
}
