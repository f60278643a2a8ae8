package news.vigie.article.page;

import org.jsoup.nodes.Element;

/**
 * One paragraph, heading, list item or table row of a page, as a reader sees it.
 *
 * @param text white space collapsed; the cells of a row apart by tabs
 * @param linked how many of its characters are inside links
 * @param holder the innermost element that stands around all of it
 */
public record Block(String text, Kind kind, int linked, Element holder) {
    /** What a block is to its reader. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        QUOTE
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** All of it is set in bold type. */
    public boolean isBold() {
        for (Element up = holder; up != null && !Layout.isBlock(up.normalName()); up = up.parent()) {
            if (up.normalName().equals("strong") || up.normalName().equals("b")) {
                return true;
            }
        }
        return false;
    }

    /** From 0, no links, to 1, nothing else. */
    public double linkDensity() {
        return Math.min(1, linked / (double) Math.max(1, text.length()));
    }
}
