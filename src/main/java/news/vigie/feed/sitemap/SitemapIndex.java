package news.vigie.feed.sitemap;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.feed.date.FeedDates;
import news.vigie.feed.markup.Links;
import org.jsoup.nodes.Element;

/** The sitemaps that an index names. */
final class SitemapIndex {
    private static final int MOST_LIKELY = 10;
    private static final Pattern NEWS = Pattern.compile("(?i)news|actu|nouvelles|noticias|nachrichten|latest");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)image|video|categor|tag|author|auteur|rubri|section|archive|pages?[._-]|static|product");

    private final String base;
    private final List<Part> parts = new ArrayList<>();

    private record Part(URI url, Instant changed) {
        /** 0 is the likeliest to hold news. */
        int rank() {
            String name = url.getRawPath() + "?" + url.getRawQuery();
            return NEWS.matcher(name).find() ? 0 : OTHER.matcher(name).find() ? 2 : 1;
        }
    }

    SitemapIndex(String base) {
        this.base = base;
    }

    void add(Element sitemap) {
        Parts.text(sitemap, "loc")
                .flatMap(loc -> Links.absolute(loc, base))
                .ifPresent(url -> parts.add(new Part(
                        url,
                        Parts.text(sitemap, "lastmod").flatMap(FeedDates::parse).orElse(Instant.MIN))));
    }

    /** Those whose names speak of news first, then the ones that changed last; never the index itself. */
    List<URI> likely() {
        return parts.stream()
                .sorted(Comparator.comparingInt(Part::rank)
                        .thenComparing(Comparator.comparing(Part::changed).reversed()))
                .map(Part::url)
                .filter(url -> !url.toString().equals(base))
                .distinct()
                .limit(MOST_LIKELY)
                .toList();
    }
}
