package news.vigie.pipeline;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Hints;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.watch.LinkKey;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Makes an article of an entry: of its page, or else of the text that the feed gives. May be shared between threads. */
public final class ArticleMaker {
    /** After so many tries, some two hours, the feed's own text has to do. */
    static final int TRIES = 8;

    private final Fetcher fetcher;
    private final ArticleExtractor extractor;
    private final boolean fullText;

    /**
     * A maker that fetches over the given fetcher.
     *
     * @param fullText false: no page is fetched, whatever a feed says
     */
    public ArticleMaker(Fetcher fetcher, ArticleExtractor extractor, boolean fullText) {
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.fullText = fullText;
    }

    /** Makes the article of an entry that waits. */
    public Making make(PendingEntry entry) {
        return make(entry.feed().definition(), entry.entry(), entry.attempts(), entry.ownLink());
    }

    /**
     * Makes the article.
     *
     * @param attempts that failed before
     * @param ownLink false: the link leads to no page of this entry, so the feed's own text has to do
     */
    public Making make(FeedDefinition feed, Entry entry, int attempts, boolean ownLink) {
        var hints = new Hints(entry, feed.select(), feed.language());
        URI url = Objects.requireNonNullElseGet(entry.link(), () -> entry.nameIn(feed.url()));
        if (entry.link() == null || !ownLink || !fullText || !feed.fullText()) {
            return ofEntry(entry, url, hints, Notice.of("article.not-in-feed"));
        }
        var request = new Request(url, Validators.NONE, feed.headersFor(url), Request.Kind.PAGE);
        return switch (fetcher.fetch(request)) {
            case Fetched.Fresh fresh -> ofPage(fresh.page(), entry, hints);
            case Fetched.Unchanged unchanged -> ofEntry(entry, url, hints, refusal(304));
            case Fetched.Refused refused ->
                refused(
                        refused.status(),
                        refused.retryAfter(),
                        attempts,
                        () -> ofEntry(entry, url, hints, refusal(refused.status())));
            case Fetched.Forbidden forbidden -> ofEntry(entry, url, hints, forbidden.reason());
            case Fetched.Unreachable unreachable ->
                attempts + 1 < TRIES
                        ? new Making.Later(unreachable.reason(), null)
                        : ofEntry(entry, url, hints, unreachable.reason());
        };
    }

    private static Making refused(
            int status, @Nullable Duration after, int attempts, java.util.function.Supplier<Making> fallback) {
        boolean passing = status == 429 || status >= 500;
        return passing && attempts + 1 < TRIES ? new Making.Later(refusal(status), after) : fallback.get();
    }

    private static Notice refusal(int status) {
        return Notice.of("http.status", Integer.toString(status));
    }

    /** Where an article was taken down many sites send its readers to their home page. */
    private Making ofPage(Page page, Entry entry, Hints hints) {
        URI link = entry.link();
        if (link != null && LinkKey.isHome(page.url()) && !LinkKey.isHome(link)) {
            return ofEntry(entry, link, hints, Notice.of("article.home-page"));
        }
        Article article = LargePages.read(page, () -> extractor.extract(page, hints));
        return says(article)
                ? new Making.Made(article)
                : ofEntry(entry, page.url(), hints, Notice.of("article.no-text"));
    }

    private Making ofEntry(Entry entry, URI url, Hints hints, Notice reason) {
        Article article = extractor.ofEntry(entry, url, hints);
        return says(article) ? new Making.Made(article) : new Making.Never(reason);
    }

    private static boolean says(Article article) {
        return !article.text().isBlank() && !article.title().isBlank();
    }
}
