package news.vigie.feed.site;

import news.vigie.feed.markup.Controls;
import news.vigie.feed.markup.DocumentText;
import news.vigie.http.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page of a site, of which no more than the beginning is made a tree.
 *
 * @param html its beginning
 */
record SitePage(String html, Document tree) {
    /** In characters. Front pages have some hundred thousand. */
    private static final int LONGEST = 3_000_000;

    /** Several times what front pages have. Formatting left open makes many elements of one tag. */
    private static final int MOST_TAGS = 100_000;

    private static final int DEEPEST = 128;

    static SitePage of(Page page) {
        String text = DocumentText.of(page.body(), page.contentType());
        String html = text.substring(0, end(text));
        return new SitePage(
                html,
                Parser.htmlParser()
                        .setMaxDepth(DEEPEST)
                        .parseInput(html, page.url().toString()));
    }

    @Nullable
    String language() {
        Element root = tree.selectFirst("html[lang]");
        return root == null ? null : Controls.mended(root.attr("lang"));
    }

    private static int end(String text) {
        int longest = Math.min(text.length(), LONGEST);
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at < longest; at = text.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return at;
            }
        }
        return longest;
    }
}
