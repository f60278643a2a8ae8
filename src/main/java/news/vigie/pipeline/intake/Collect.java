package news.vigie.pipeline.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import news.vigie.article.ArticleExtractor;
import news.vigie.brief.BriefWriter;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entries;
import news.vigie.feed.Feeds;
import news.vigie.feed.PendingEntry;
import news.vigie.http.Fetcher;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.beat.Failures;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.page.ArticleMaker;
import news.vigie.story.Stories;

/**
 * The first run: feeds that are due become entries, entries become articles, briefs and stories, all in the store. Each feed
 * and each entry is worked by itself: none waits for another, none harms another.
 */
public final class Collect implements AutoCloseable {
    private static final Duration LEASE = Duration.ofMinutes(10);
    /**
     * Work that has waited for longer is left to whoever claims it next: an article of many pages on a slow server must
     * be done before the lease ends.
     */
    private static final Duration BEGUN_WITHIN = LEASE.dividedBy(2);

    /** Neither pages nor feeds may take this part of what is fetched at the same time from the others. */
    private static final int SHARE = 4;

    private static final Duration REST = Duration.ofSeconds(5);

    private final Feeds feeds;
    private final Entries entries;
    private final Supplier<Optional<Notice>> hindrance;
    private final FeedVisits visits;
    private final EntryWork work;
    private final InstantSource clock;
    private final Health health;
    private final OwnOutage outage;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Beat beat;
    private final HostTurns feedTurns;
    private final HostTurns entryTurns;

    public Collect(
            Shelves shelves,
            Fetcher fetcher,
            BriefWriter writer,
            CollectSettings settings,
            Health health,
            InstantSource clock) {
        this.feeds = shelves.feeds();
        this.entries = shelves.entries();
        this.hindrance = shelves.hindrance();
        this.outage = new OwnOutage(clock.instant());
        this.visits = new FeedVisits(shelves.feeds(), fetcher, settings, outage, clock);
        var maker = new ArticleMaker(fetcher, new ArticleExtractor(), settings.fullText());
        var desk = new StoryDesk(shelves.stories(), shelves.archive(), shelves.arrivals(), clock);
        this.work = new EntryWork(shelves.entries(), shelves.archive(), maker, writer, desk, clock);
        this.clock = clock;
        this.health = health;
        int most = Math.max(1, settings.concurrency() - settings.concurrency() / SHARE);
        this.beat = new Beat("collect", this::round, new Failures(health, "collecting", clock));
        this.feedTurns = new HostTurns(most, settings.perHost(), workers, beat::wake);
        this.entryTurns = new HostTurns(most, settings.perHost(), workers, beat::wake);
    }

    /**
     * What collecting reads and writes.
     *
     * @param arrivals held while an article is kept; the same one as of {@code Publish}
     * @param hindrance gives why nothing may be collected now
     */
    public record Shelves(
            Feeds feeds,
            Entries entries,
            Archive archive,
            Stories stories,
            Lock arrivals,
            Supplier<Optional<Notice>> hindrance) {
        /** With nothing in the way. */
        public Shelves(Feeds feeds, Entries entries, Archive archive, Stories stories, Lock arrivals) {
            this(feeds, entries, archive, stories, arrivals, Optional::empty);
        }
    }

    public void start() {
        beat.start();
    }

    /** Some feed may be due now. */
    public void wake() {
        beat.wake();
    }

    /** Collects until nothing is due or waits any more, or something is in the way. */
    public void once() {
        try {
            boolean more = true;
            while (more && hindrance.get().isEmpty()) {
                more = claim();
                entryTurns.awaitIdle();
                feedTurns.awaitIdle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is under way is ended whatever is in the way. */
    private Duration round() {
        Optional<Notice> hindered = hindrance.get();
        if (hindered.isPresent()) {
            health.say("collecting", Health.Level.WARNING, hindered.get(), clock.instant());
            return REST;
        }
        boolean claimed = claim();
        Instant now = clock.instant();
        boolean down = outage.isLikely(now);
        health.say(
                "collecting",
                down ? Health.Level.WARNING : Health.Level.OK,
                Notice.of(down ? "health.no-network" : "health.collecting"),
                now);
        return claimed && (feedTurns.left() > 0 || entryTurns.left() > 0) ? Duration.ZERO : REST;
    }

    /** Takes on as much as is free: entries before feeds, so that what was begun is ended first. */
    private boolean claim() {
        Instant now = clock.instant();
        List<PendingEntry> pending = entries.claimPending(now, LEASE, entryTurns);
        pending.forEach(entry -> entryTurns.run(entry.host(), inTime(now, () -> work.work(entry))));
        List<DueFeed> due = feeds.claimDue(now, LEASE, feedTurns);
        due.forEach(feed -> feedTurns.run(feed.host(), inTime(now, () -> visits.visit(feed))));
        return !pending.isEmpty() || !due.isEmpty();
    }

    private Runnable inTime(Instant claimed, Runnable deed) {
        return () -> {
            if (clock.instant().isBefore(claimed.plus(BEGUN_WITHIN))) {
                deed.run();
            }
        };
    }

    /** What is under way is given half a minute; what is not done then is claimed again after its lease. */
    @Override
    public void close() {
        beat.close();
        feedTurns.close();
        entryTurns.close();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
