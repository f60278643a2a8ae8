package news.vigie.article.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that holds text, itself or by those below it. The boxes of a page are numbered in the order in
 * which they open, so that what is measured of them may stand in arrays.
 */
public final class Box {
    private final Element element;
    private final @Nullable Box parent;
    private final int depth;
    private final int number;
    private int pictures;
    private int fields;

    Box(Element element, @Nullable Box parent, int number) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.number = number;
    }

    public Element element() {
        return element;
    }

    /** Null for the outermost one. */
    public @Nullable Box parent() {
        return parent;
    }

    /** From 0; a box has a greater number than those around it. */
    public int number() {
        return number;
    }

    /** How many pictures and players stand in it. */
    public int pictures() {
        return pictures;
    }

    /** How many fields to be filled in stand in it. */
    public int fields() {
        return fields;
    }

    void close(int pictures, int fields) {
        this.pictures = pictures;
        this.fields = fields;
    }

    public String tag() {
        return element.normalName();
    }

    /** Whether the box is the other one, or stands in it. */
    public boolean isWithin(Box outer) {
        Box up = this;
        while (up.depth > outer.depth && up.parent != null) {
            up = up.parent;
        }
        return up.equals(outer);
    }

    /** The innermost box of this tag around this one, itself counted. */
    public @Nullable Box closest(String tag) {
        Box up = this;
        while (up != null && !up.tag().equals(tag)) {
            up = up.parent;
        }
        return up;
    }

    /** The innermost box around both; both are of one page. */
    Box around(Box other) {
        Box up = this;
        while (up.parent != null && !other.isWithin(up)) {
            up = up.parent;
        }
        return up;
    }
}
