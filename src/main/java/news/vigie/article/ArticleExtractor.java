package news.vigie.article;

import java.net.URI;
import news.vigie.feed.Entry;
import news.vigie.http.Page;

/** Takes the article out of a page. */
public final class ArticleExtractor {
    /** The article of the page; where the page is not it ({@code blocked}), the entry's own text if there is one. */
    public Article extract(Page page, Hints hints) {
        throw new UnsupportedOperationException();
    }

    /** The article as far as the feed's entry gives it. */
    public Article ofEntry(Entry entry, URI url, Hints hints) {
        throw new UnsupportedOperationException();
    }
}
