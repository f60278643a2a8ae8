package news.vigie.pipeline.page;

import java.net.URI;
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

/** Makes an article of an entry: of its page, or else of the text that the feed gives. May be shared between threads. */
public final class ArticleMaker {
    /** After so many tries, some two hours, the feed's own text has to do. */
    public static final int TRIES = 8;

    /** After so many, some three minutes, the first pages of an article have to do: they tell the news. */
    static final int TRIES_FOR_ALL = 3;

    private final Fetcher fetcher;
    private final ArticleExtractor extractor;
    private final FurtherPages pages;
    private final boolean fullText;

    /**
     * A maker that fetches over the given fetcher.
     *
     * @param fullText false: no page is fetched, whatever a feed says
     */
    public ArticleMaker(Fetcher fetcher, ArticleExtractor extractor, boolean fullText) {
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.pages = new FurtherPages(fetcher, extractor);
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
        Fetched fetched = fetcher.fetch(request);
        if (fetched instanceof Fetched.Fresh fresh) {
            return ofPage(fresh.page(), feed, hints, attempts);
        }
        Miss miss = Miss.of(fetched);
        return miss.isWorthWaiting(attempts + 1 >= TRIES)
                ? new Making.Later(miss.reason(), miss.after())
                : ofEntry(entry, url, hints, miss.reason());
    }

    /** The article of a page that is at hand, with its further pages as far as they come now. */
    public Article article(Page page) {
        return pages.read(page, FeedDefinition.at(page.url()), Hints.NONE, true).article();
    }

    private Making ofPage(Page page, FeedDefinition feed, Hints hints, int attempts) {
        Entry entry = Objects.requireNonNull(hints.entry(), "the entry that led to the page");
        URI link = entry.link();
        // Where an article was taken down many sites send its readers to their home page.
        if (link != null && LinkKey.isHome(page.url()) && !LinkKey.isHome(link)) {
            return ofEntry(entry, link, hints, Notice.of("article.home-page"));
        }
        FurtherPages.Gathered gathered = pages.read(page, feed, hints, attempts + 1 >= TRIES_FOR_ALL);
        if (gathered.cut() != null) {
            return new Making.Later(gathered.cut().reason(), gathered.cut().after());
        }
        return says(gathered.article())
                ? new Making.Made(gathered.article(), gathered.unselected())
                : ofEntry(entry, page.url(), hints, Notice.of("article.no-text"));
    }

    private Making ofEntry(Entry entry, URI url, Hints hints, Notice reason) {
        Article article = extractor.ofEntry(entry, url, hints);
        return says(article) ? new Making.Made(article, false) : new Making.Never(reason);
    }

    private static boolean says(Article article) {
        return !article.text().isBlank() && !article.title().isBlank();
    }
}
