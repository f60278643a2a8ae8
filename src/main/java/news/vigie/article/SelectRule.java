package news.vigie.article;

import news.vigie.article.Extraction.Selected;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** An admin's CSS for the text of pages. */
final class SelectRule {
    private SelectRule() {}

    /** Whether what it names is in the page and says something. */
    static Selected in(Document page, Hints hints) {
        String css = hints.select();
        if (css == null) {
            return Selected.UNASKED;
        }
        try {
            return page.select(css).stream().anyMatch(Element::hasText) ? Selected.FOUND : Selected.NOTHING;
        } catch (Selector.SelectorParseException wrong) {
            return Selected.NOTHING;
        }
    }
}
