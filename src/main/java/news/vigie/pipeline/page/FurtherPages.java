package news.vigie.pipeline.page;

import java.time.Duration;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Extraction;
import news.vigie.article.Hints;
import news.vigie.article.Serial;
import news.vigie.article.Wanted;
import news.vigie.feed.FeedDefinition;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.http.Validators;
import org.jspecify.annotations.Nullable;

/** Reads an article from its first page on, and fetches what further pages it wants. */
final class FurtherPages {
    /** News that is at hand is not held back longer, each of the few times, whatever the server of its end asks. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Fetcher fetcher;
    private final ArticleExtractor extractor;

    FurtherPages(Fetcher fetcher, ArticleExtractor extractor) {
        this.fetcher = fetcher;
        this.extractor = extractor;
    }

    /**
     * What was read.
     *
     * @param unselected nothing in the first page is what {@code select} names
     * @param cut null, or the page that did not come and for which it is worth to wait
     */
    record Gathered(
            Article article, boolean unselected, @Nullable Miss cut) {}

    /** @param lastTry what does not come now is done without */
    Gathered read(Page page, FeedDefinition feed, Hints hints, boolean lastTry) {
        Extraction first = extract(page, hints);
        boolean unselected = first.selected() == Extraction.Selected.NOTHING;
        Serial serial = Serial.begin(first);
        while (serial.wanted().isPresent()) {
            Wanted wanted = serial.wanted().get();
            Fetched fetched = fetch(wanted, feed);
            if (fetched instanceof Fetched.Fresh fresh) {
                serial = serial.with(extract(fresh.page(), wanted.hints(hints)));
                continue;
            }
            Miss miss = Miss.of(fetched);
            if (miss.isWorthWaiting(lastTry) && miss.isWithin(PATIENCE)) {
                return new Gathered(serial.article(), unselected, miss);
            }
            serial = serial.without();
        }
        return new Gathered(serial.article(), unselected, null);
    }

    private Extraction extract(Page page, Hints hints) {
        return LargePages.read(page, () -> extractor.read(page, hints));
    }

    private Fetched fetch(Wanted wanted, FeedDefinition feed) {
        var headers = feed.headersFor(wanted.address());
        return fetcher.fetch(new Request(wanted.address(), Validators.NONE, headers, Request.Kind.PAGE));
    }
}
