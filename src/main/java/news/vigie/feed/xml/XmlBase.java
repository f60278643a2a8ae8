package news.vigie.feed.xml;

import news.vigie.feed.markup.Links;
import org.jspecify.annotations.Nullable;

/** An address that links are relative to, made of {@code xml:base} within {@code xml:base} once it is asked for. */
final class XmlBase {
    private static final int MOST_WITHIN = 8;
    private static final int LONGEST = 2000;

    private final @Nullable XmlBase outer;
    private final String written;
    private final int depth;
    private @Nullable String address;

    private XmlBase(@Nullable XmlBase outer, String written) {
        this.outer = outer;
        this.written = written;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    static XmlBase of(String document) {
        return new XmlBase(null, document);
    }

    XmlBase with(@Nullable String base) {
        return base == null || base.length() > LONGEST || depth >= MOST_WITHIN ? this : new XmlBase(this, base);
    }

    String address() {
        String known = address;
        if (known == null) {
            known = outer == null ? written : Links.rebased(written, outer.address());
            address = known;
        }
        return known;
    }
}
