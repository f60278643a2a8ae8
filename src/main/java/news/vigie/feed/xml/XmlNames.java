package news.vigie.feed.xml;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The usual prefixes of namespaces, whatever prefix a document gave them; the formats' own have none. */
final class XmlNames {
    private static final String NONE = "";

    /** A namespace is a name and no address, but people who mend addresses mend it too. */
    private static final String SECURE = "https://";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns", "atom"),
            Map.entry("http://purl.org/echo", "atom"),
            Map.entry("http://purl.org/pie", "atom"),
            Map.entry("http://example.com/necho", "atom"),
            Map.entry("http://example.com/newformat", "atom"),
            Map.entry("http://purl.org/rss/1.0", NONE),
            Map.entry("http://purl.org/net/rss1.1", NONE),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", NONE),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", NONE),
            Map.entry("http://backend.userland.com/rss", NONE),
            Map.entry("http://backend.userland.com/rss2", NONE),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", NONE),
            Map.entry("http://cyber.law.harvard.edu/rss", NONE),
            Map.entry("http://www.w3.org/1999/xhtml", NONE),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/metadata/dublin_core", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://tools.search.yahoo.com/mrss", "media"),
            Map.entry("http://video.search.yahoo.com/mrss", "media"),
            Map.entry("http://www.google.com/schemas/play-podcasts/1.0", "googleplay"),
            Map.entry("http://news.yandex.ru", "yandex"),
            Map.entry("http://turbo.yandex.ru", "turbo"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    private XmlNames() {}

    /** Null where the namespace is none that feeds use; empty where its names bear no prefix. */
    static @Nullable String prefix(String namespace) {
        return PREFIXES.get(trimmed(namespace));
    }

    private static String trimmed(String namespace) {
        String small = namespace.strip().toLowerCase(Locale.ROOT);
        int end = small.length();
        while (end > 0 && (small.charAt(end - 1) == '/' || small.charAt(end - 1) == '#')) {
            end--;
        }
        return small.startsWith(SECURE) ? "http://" + small.substring(SECURE.length(), end) : small.substring(0, end);
    }
}
