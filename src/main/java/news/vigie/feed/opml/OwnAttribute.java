package news.vigie.feed.opml;

import java.util.Locale;

/** What other readers have no attribute for; they pass over these. */
enum OwnAttribute {
    WEIGHT,
    EVERY,
    FULL_TEXT,
    SELECT,
    LINKS;

    /** The namespace of the prefix, as OPML 2.0 asks for one. */
    static final String NAMESPACE = "urn:vigie:opml";

    String written() {
        return "vigie:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
