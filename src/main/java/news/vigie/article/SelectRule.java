package news.vigie.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** An admin's CSS for the text of pages. */
final class SelectRule {
    private SelectRule() {}

    /** Whether what it names is there and says something; nothing is what a wrong rule names. */
    static boolean finds(String css, Document page) {
        try {
            return page.select(css).stream().anyMatch(Element::hasText);
        } catch (Selector.SelectorParseException wrong) {
            return false;
        }
    }
}
