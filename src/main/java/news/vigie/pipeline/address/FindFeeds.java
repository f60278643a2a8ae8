package news.vigie.pipeline.address;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.site.LinkRules;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.pipeline.page.FeedDocument;
import news.vigie.pipeline.page.FeedDocuments;

/** Looks for feeds at an address: the address itself, what its page names, what its site is known for. */
public final class FindFeeds {
    private static final int MOST_FETCHES = 16;

    private final Fetcher fetcher;

    public FindFeeds(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** A finder that shares this many fetches and this time, which begins now, among all that it is asked. */
    FindFeeds within(int fetches, Duration time, InstantSource clock) {
        return new FindFeeds(Allowance.within(time, fetcher, fetches, clock));
    }

    public Finding find(URI url) {
        return find(FeedDefinition.at(url));
    }

    /** As {@link #find(URI)}, for a feed that is defined already: with its headers and its rule for links. */
    public Finding find(FeedDefinition definition) {
        return find(definition, definition.url());
    }

    /** As {@link #find(FeedDefinition)} where the feed is fetched at another address than its definition's. */
    Finding find(FeedDefinition definition, URI url) {
        var allowance = new Allowance(fetcher, MOST_FETCHES);
        var request = new Request(url, Validators.NONE, definition.headersFor(url), Request.Kind.FEED);
        return switch (allowance.fetch(request)) {
            case Fetched.Fresh fresh -> at(definition, url, fresh.page(), allowance);
            case Fetched.Unchanged unchanged -> refused(304);
            case Fetched.Refused refused -> refused(refused.status());
            case Fetched.Forbidden forbidden -> new Finding.Nothing(forbidden.reason());
            case Fetched.Unreachable unreachable -> new Finding.Nothing(unreachable.reason());
        };
    }

    private static Finding refused(int status) {
        return new Finding.Nothing(Notice.of("http.status", Integer.toString(status)));
    }

    private static Finding at(FeedDefinition definition, URI url, Page page, Fetcher fetcher) {
        return switch (new FeedDocuments(fetcher).read(definition, page)) {
            case FeedDocument.Feed found ->
                new Finding.Feed(Objects.requireNonNullElse(page.movedTo(), url), found.feed(), page.movedTo());
            case FeedDocument.Other other ->
                definition.links() == null ? near(page, other.reason(), fetcher) : new Finding.Nothing(other.reason());
        };
    }

    private static Finding near(Page page, Notice reason, Fetcher fetcher) {
        List<Finding.Feed> found = new SiteSearch(page, fetcher).feeds();
        if (!found.isEmpty()) {
            return new Finding.Candidates(found);
        }
        return new Finding.Nothing(isHtml(page) ? Notice.of("feed.none-of-page") : reason, LinkRules.of(page));
    }

    private static boolean isHtml(Page page) {
        String type = page.contentType();
        return page.body().length > 0
                && type != null
                && type.toLowerCase(Locale.ROOT).contains("html");
    }

    /** The feeds that can be found from a page that was fetched already, the best first. */
    public List<Finding.Feed> from(Page page) {
        return new SiteSearch(page, new Allowance(fetcher, MOST_FETCHES)).feeds();
    }
}
