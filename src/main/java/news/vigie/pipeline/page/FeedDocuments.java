package news.vigie.pipeline.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedReader;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.site.LinkedPage;
import news.vigie.feed.sitemap.NewestEntries;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;

/** Reads pages as feeds: by the rule of their definition, by what they are, or by where they lead, one step further. */
public final class FeedDocuments {
    private static final int MOST_FOLLOWED = 3;

    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();

    public FeedDocuments(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    public FeedDocument read(FeedDefinition definition, Page page) {
        String links = definition.links();
        FeedReading reading = links == null ? read(page) : LargePages.read(page, () -> LinkedPage.read(page, links));
        return switch (reading) {
            case FeedReading.Read read -> new FeedDocument.Feed(read.feed(), List.of(page.url()));
            case FeedReading.Unreadable unreadable -> new FeedDocument.Other(unreadable.reason());
            case FeedReading.Elsewhere elsewhere -> followed(definition, elsewhere.addresses());
        };
    }

    private FeedReading read(Page page) {
        return LargePages.read(page, () -> reader.read(page.body(), page.contentType(), page.url()));
    }

    private FeedDocument followed(FeedDefinition definition, List<URI> addresses) {
        var feeds = new ArrayList<ParsedFeed>();
        var parts = new ArrayList<URI>();
        Notice reason = Notice.of("feed.sitemap-empty-index");
        for (URI address : addresses.subList(0, Math.min(addresses.size(), MOST_FOLLOWED))) {
            switch (part(new Request(address, Validators.NONE, definition.headersFor(address), Request.Kind.FEED))) {
                case FeedReading.Read read -> {
                    feeds.add(read.feed());
                    parts.add(address);
                }
                case FeedReading.Unreadable unreadable -> reason = unreadable.reason();
                case FeedReading.Elsewhere further -> reason = Notice.of("feed.sitemap-deep");
            }
        }
        return feeds.isEmpty()
                ? new FeedDocument.Other(
                        Notice.of("feed.sitemap-index", addresses.getFirst().toString(), reason))
                : new FeedDocument.Feed(NewestEntries.joined(feeds), parts);
    }

    private FeedReading part(Request request) {
        return switch (fetcher.fetch(request)) {
            case Fetched.Fresh fresh -> read(fresh.page());
            case Fetched.Unchanged unchanged -> refused(304);
            case Fetched.Refused refused -> refused(refused.status());
            case Fetched.Forbidden forbidden -> new FeedReading.Unreadable(forbidden.reason());
            case Fetched.Unreachable unreachable -> new FeedReading.Unreadable(unreachable.reason());
        };
    }

    private static FeedReading refused(int status) {
        return new FeedReading.Unreadable(Notice.of("http.status", Integer.toString(status)));
    }
}
