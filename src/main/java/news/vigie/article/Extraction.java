package news.vigie.article;

import java.net.URI;
import news.vigie.article.sequel.PageLinks;

/**
 * What a page gave.
 *
 * @param title the page's own, whatever the feed calls the article
 * @param url the page's own address, after redirects
 * @param links where more of the article may stand
 */
public record Extraction(Article article, String title, URI url, PageLinks links, Selected selected) {
    /** What came of the admin's {@code select}. */
    public enum Selected {
        /** There is none. */
        UNASKED,
        /** It names the text. */
        FOUND,
        /** It names nothing in the page; the text was found without it. */
        NOTHING
    }
}
