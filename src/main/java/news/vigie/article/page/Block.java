package news.vigie.article.page;

/**
 * One paragraph, heading, list item or table row of a page, as a reader sees it, with what was measured of it while it
 * was read.
 *
 * @param text white space collapsed; the cells of a row apart by tabs
 * @param linked how many of its characters are inside links
 * @param wide how many of its characters are signs of a script that writes a word in one or two
 * @param holder the innermost element that stands around all of it
 */
public record Block(String text, Kind kind, int linked, int wide, Box holder) {
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

    /** The same words as a heading. */
    public Block asHeading() {
        return new Block(text, Kind.HEADING, linked, wide, holder);
    }

    /** All of it is set in bold type. */
    public boolean isBold() {
        for (Box up = holder; up != null && !Layout.isBlock(up.tag()); up = up.parent()) {
            if (up.tag().equals("strong") || up.tag().equals("b")) {
                return true;
            }
        }
        return false;
    }

    /** From 0, no links, to 1, nothing else. */
    public double linkDensity() {
        return Math.min(1, linked / (double) Math.max(1, text.length()));
    }

    /** Its length as if it were written in an alphabet: a Chinese or Japanese sign counts three. */
    public double weight() {
        return text.length() + 2.0 * wide;
    }
}
