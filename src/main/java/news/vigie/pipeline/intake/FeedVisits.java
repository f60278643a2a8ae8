package news.vigie.pipeline.intake;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.HostName;
import news.vigie.feed.NewEntry;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.watch.History;
import news.vigie.feed.watch.Moving;
import news.vigie.feed.watch.Pace;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.page.FeedDocument;
import news.vigie.pipeline.page.FeedDocuments;
import news.vigie.render.Lapse;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with a feed that is due: it is fetched and read, and what it brought is stored. */
final class FeedVisits {
    private static final Logger LOG = LoggerFactory.getLogger(FeedVisits.class);
    private static final int GONE = 410;

    /** After so many failures in a row at a new address the one that the admin gave is tried again. */
    private static final int MISLED = 3;

    private final Feeds feeds;
    private final Fetcher fetcher;
    private final Pace pace;
    private final OwnOutage outage;
    private final InstantSource clock;
    private final FeedDocuments documents;

    FeedVisits(Feeds feeds, Fetcher fetcher, CollectSettings settings, OwnOutage outage, InstantSource clock) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.documents = new FeedDocuments(fetcher);
        this.pace = new Pace(settings.every(), settings.min(), settings.max());
        this.outage = outage;
        this.clock = clock;
    }

    void visit(DueFeed due) {
        Instant begin = clock.instant();
        try {
            URI address = due.feed().address();
            Fetched fetched = fetch(due, address, due.validators());
            if (isStopping(fetched)) {
                return;
            }
            Instant now = clock.instant();
            boolean wasWell = due.failures() == 0 && due.lastSuccess() != null;
            outage.note(HostName.of(address), wasWell, fetched, now);
            var visit = new Visit(due, now, Duration.between(begin, now), false);
            if (!isAnswer(fetched) && isMisled(due) && atHome(visit)) {
                return;
            }
            settle(visit, fetched);
        } catch (RuntimeException e) {
            LOG.error(
                    "feed {} ({}): the visit broke off",
                    due.feed().logName(),
                    due.feed().definition().shown(),
                    e);
            failed(
                    new Visit(due, begin, Duration.ZERO, false),
                    Notice.of("feed.defect", e.getClass().getSimpleName()),
                    null);
        }
    }

    private Fetched fetch(DueFeed due, URI address, Validators validators) {
        var headers = due.feed().definition().headersFor(address);
        return fetcher.fetch(new Request(address, validators, headers, Request.Kind.FEED));
    }

    /** The service stops: nobody's failure. */
    private static boolean isStopping(Fetched fetched) {
        return fetched instanceof Fetched.Unreachable unreachable
                && unreachable.reason().key().equals("http.stopping");
    }

    private static boolean isAnswer(Fetched fetched) {
        return fetched instanceof Fetched.Fresh || fetched instanceof Fetched.Unchanged;
    }

    /** A redirection was believed, and where it led nothing is found any more. Where an admin sent us is not doubted. */
    private boolean isMisled(DueFeed due) {
        FeedMemory.Move move = due.memory().move();
        return due.failures() + 1 >= MISLED
                && move != null
                && move.to().equals(due.feed().movedTo());
    }

    /** Whether the feed is at the address that the admin gave after all. */
    private boolean atHome(Visit away) {
        URI home = away.due().feed().definition().url();
        Visit visit = new Visit(away.due(), away.now(), away.took(), true);
        return fetch(away.due(), home, Validators.NONE) instanceof Fetched.Fresh fresh
                && documents.read(away.due().feed().definition(), fresh.page()) instanceof FeedDocument.Feed found
                && read(visit, fresh.page(), hash(fresh.page().body()), found);
    }

    private void settle(Visit visit, Fetched fetched) {
        switch (fetched) {
            case Fetched.Fresh fresh -> fresh(visit, fresh.page());
            case Fetched.Unchanged same -> unchanged(visit, same);
            case Fetched.Refused refused -> refused(visit, refused);
            case Fetched.Forbidden forbidden -> failed(visit, forbidden.reason(), null);
            case Fetched.Unreachable unreachable -> failed(visit, unreachable.reason(), null);
        }
    }

    private void fresh(Visit visit, Page page) {
        String hash = hash(page.body());
        if (hash.equals(visit.due().bodyHash())) {
            unchanged(visit, new Fetched.Unchanged(page.validators(), page.movedTo(), page.maxAge()));
            return;
        }
        switch (documents.read(visit.due().feed().definition(), page)) {
            case FeedDocument.Feed found -> read(visit, page, hash, found);
            case FeedDocument.Other other -> failed(visit, other.reason(), null);
        }
    }

    /** Where the page only led to the feed, the next visit must look again though the page be unchanged. */
    private boolean read(Visit visit, Page page, String hash, FeedDocument.Feed found) {
        boolean whole = found.isWhole(page.url());
        ParsedFeed feed = found.feed();
        FeedMemory memory = visit.read(feed, page.movedTo());
        List<NewEntry> entries = History.sort(feed.entries(), visit.due().lastSuccess(), visit.now());
        int fresh = feeds.visited(
                visit.due(),
                new FeedVisit(
                        visit.now(),
                        next(visit, memory, page.maxAge()),
                        null,
                        false,
                        whole ? page.validators() : Validators.NONE,
                        whole ? hash : "",
                        feed.title(),
                        address(visit, memory),
                        memory),
                entries);
        if (fresh > 0) {
            LOG.info("feed {}: {} new", visit.due().feed().titled(feed.title()).logName(), fresh);
        }
        return true;
    }

    private void unchanged(Visit visit, Fetched.Unchanged same) {
        FeedMemory memory = visit.unchanged(same.movedTo());
        feeds.visited(
                visit.due(),
                new FeedVisit(
                        visit.now(),
                        next(visit, memory, same.maxAge()),
                        null,
                        false,
                        same.validators(),
                        visit.due().bodyHash(),
                        null,
                        address(visit, memory),
                        memory),
                List.of());
    }

    private Instant next(Visit visit, FeedMemory memory, @Nullable Duration maxAge) {
        DueFeed due = visit.due();
        return pace.afterSuccess(visit.now(), due.feed().definition().every(), due.lastSuccess(), memory, maxAge);
    }

    private static @Nullable URI address(Visit visit, FeedMemory memory) {
        Feed feed = visit.due().feed();
        FeedMemory.Move move = memory.move();
        if (visit.home()) {
            return null;
        }
        // A password in the address is for this address.
        boolean bound = feed.definition().url().getRawUserInfo() != null;
        if (move == null || bound || move.to().equals(feed.movedTo()) || !Moving.isProven(move, visit.now())) {
            return feed.movedTo();
        }
        LOG.info(
                "feed {}: moved to {}",
                feed.logName(),
                FeedDefinition.at(move.to()).shown());
        return move.to();
    }

    private void refused(Visit visit, Fetched.Refused refused) {
        Notice problem = Notice.of("http.status", Integer.toString(refused.status()));
        if (refused.status() == GONE && visit.due().feed().movedTo() == null) {
            LOG.warn("feed {}: {}; it is not asked again", visit.due().feed().logName(), Messages.logged(problem));
            keep(visit, null, problem, false);
        } else {
            failed(visit, problem, refused.retryAfter());
        }
    }

    private void failed(Visit visit, Notice problem, @Nullable Duration retryAfter) {
        boolean ours = outage.isLikely(visit.now());
        int failures = ours ? 1 : visit.due().failures() + 1;
        Instant next =
                pace.afterFailure(visit.now(), visit.due().feed().definition().every(), failures, retryAfter);
        LOG.info(
                "feed {}: {}; next try {}",
                visit.due().feed().logName(),
                Messages.logged(problem),
                Lapse.of(Language.ENGLISH).ahead(next, visit.now()));
        keep(visit, next, problem, ours);
    }

    private void keep(Visit visit, @Nullable Instant next, Notice problem, boolean ours) {
        DueFeed due = visit.due();
        var failure = new FeedVisit(
                visit.now(),
                next,
                problem,
                ours,
                due.validators(),
                due.bodyHash(),
                null,
                due.feed().movedTo(),
                visit.failed());
        feeds.visited(due, failure, List.of());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
