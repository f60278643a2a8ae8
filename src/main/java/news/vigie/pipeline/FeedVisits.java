package news.vigie.pipeline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.NewEntry;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.watch.History;
import news.vigie.feed.watch.Pace;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with a feed that is due: it is fetched and read, and what it brought is stored. */
final class FeedVisits {
    private static final Logger LOG = LoggerFactory.getLogger(FeedVisits.class);

    private final Feeds feeds;
    private final Fetcher fetcher;
    private final Pace pace;
    private final InstantSource clock;
    private final FeedDocuments documents;

    FeedVisits(Feeds feeds, Fetcher fetcher, CollectSettings settings, InstantSource clock) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.documents = new FeedDocuments(fetcher);
        this.pace = new Pace(settings.every(), settings.min(), settings.max());
        this.clock = clock;
    }

    void visit(DueFeed due) {
        try {
            var definition = due.feed().definition();
            var request = new Request(definition.url(), due.validators(), definition.headers(), Request.Kind.FEED);
            settle(due, fetcher.fetch(request));
        } catch (RuntimeException e) {
            LOG.error(
                    "feed {} ({}): the visit broke off",
                    due.feed().name(),
                    due.feed().definition().shown(),
                    e);
            failed(due, Notice.of("feed.defect", e.getClass().getSimpleName()), null);
        }
    }

    private void settle(DueFeed due, Fetched fetched) {
        switch (fetched) {
            case Fetched.Fresh fresh -> fresh(due, fresh.page());
            case Fetched.Unchanged unchanged -> unchanged(due, due.validators());
            case Fetched.Refused refused ->
                failed(due, Notice.of("http.status", Integer.toString(refused.status())), refused.retryAfter());
            case Fetched.Forbidden forbidden -> failed(due, forbidden.reason(), null);
            case Fetched.Unreachable unreachable -> failed(due, unreachable.reason(), null);
        }
    }

    private void fresh(DueFeed due, Page page) {
        String hash = hash(page.body());
        if (hash.equals(due.bodyHash())) {
            unchanged(due, page.validators());
            return;
        }
        switch (documents.read(due.feed().definition(), page)) {
            case FeedDocument.Feed found -> read(due, page, hash, found);
            case FeedDocument.Other other -> failed(due, other.reason(), null);
        }
    }

    /** Where the page only led to the feed, the next visit must look again though the page be unchanged. */
    private void read(DueFeed due, Page page, String hash, FeedDocument.Feed found) {
        boolean whole = found.isWhole(page.url());
        read(due, whole ? page.validators() : Validators.NONE, whole ? hash : "", found.feed());
    }

    private void read(DueFeed due, Validators validators, String hash, ParsedFeed feed) {
        Instant now = clock.instant();
        List<NewEntry> entries = History.sort(feed.entries(), due.fresh(), now);
        Instant next = pace.afterSuccess(now, due.feed().definition().every(), feed.entries());
        var visit = new FeedVisit(now, next, null, validators, hash, feed.title());
        int fresh = feeds.visited(due, visit, entries);
        if (fresh > 0) {
            LOG.info("feed {}: {} new", due.feed().name(), fresh);
        }
    }

    private void unchanged(DueFeed due, Validators validators) {
        Instant now = clock.instant();
        Instant next = pace.afterSuccess(now, due.feed().definition().every(), List.<Entry>of());
        feeds.visited(due, new FeedVisit(now, next, null, validators, due.bodyHash(), null), List.of());
    }

    private void failed(DueFeed due, Notice problem, @Nullable Duration retryAfter) {
        Instant now = clock.instant();
        Instant next = pace.afterFailure(now, due.feed().definition().every(), due.failures() + 1, retryAfter);
        LOG.info("feed {}: {}; next try {}", due.feed().name(), Messages.logged(problem), next);
        feeds.visited(due, new FeedVisit(now, next, problem, due.validators(), due.bodyHash(), null), List.of());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
