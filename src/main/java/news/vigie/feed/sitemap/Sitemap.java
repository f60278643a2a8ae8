package news.vigie.feed.sitemap;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.feed.FeedReading;
import news.vigie.notice.Notice;

/**
 * A sitemap with Google's news extension as a feed, broken XML too; an index leads to others. A plain sitemap is no feed: it
 * lists every page of a site, menus and archives among them, and names none.
 */
public final class Sitemap {
    /** The protocol allows no more in one file. */
    private static final int MOST_URLS = 50_000;

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(urlset|sitemapindex)[\\s/>]");
    private static final Pattern DECLARATIONS = Pattern.compile("<!(?:DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWS_NAMESPACE = Pattern.compile("schemas/sitemap-news/");

    private Sitemap() {}

    /** Whether the document's outermost element is one of a sitemap. */
    public static boolean is(String text) {
        return root(text).isPresent();
    }

    /** Reads what {@link #is}; entries are given newest first. */
    public static FeedReading read(String text, URI base) {
        String root = root(text).orElse("");
        if (DECLARATIONS.matcher(beginning(text)).find()) {
            return new FeedReading.Unreadable(Notice.of("feed.sitemap-declarations"));
        }
        return root.equals("sitemapindex") ? index(text, base) : urls(text, base);
    }

    private static Optional<String> root(String text) {
        String start = beginning(text);
        var found = ROOT.matcher(start);
        return found.find() && !start.substring(0, found.start()).matches("(?s).*<[a-zA-Z].*")
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 4000));
    }

    private static FeedReading index(String text, URI base) {
        var index = new SitemapIndex(base.toString());
        try (var parts = new Parts(text, base.toString())) {
            parts.named("sitemap").limit(MOST_URLS).forEach(index::add);
            if (parts.isTooMany()) {
                return tooMany();
            }
        }
        List<URI> likely = index.likely();
        return likely.isEmpty()
                ? new FeedReading.Unreadable(Notice.of("feed.sitemap-empty-index"))
                : new FeedReading.Elsewhere(likely);
    }

    private static FeedReading urls(String text, URI base) {
        var found = new FoundNews(base.toString());
        try (var parts = new Parts(text, base.toString())) {
            parts.named("url").limit(MOST_URLS).forEach(found::add);
            if (parts.isTooMany()) {
                return tooMany();
            }
        }
        boolean quiet =
                found.urls() == 0 && NEWS_NAMESPACE.matcher(beginning(text)).find();
        return found.isNews() || quiet
                ? new FeedReading.Read(found.feed())
                : new FeedReading.Unreadable(Notice.of("feed.plain-sitemap", found.urls()));
    }

    private static FeedReading tooMany() {
        return new FeedReading.Unreadable(Notice.of("feed.sitemap-swollen"));
    }
}
