package news.vigie;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The news sitemaps of a {@link PaperSite}. */
public final class NewsSitemap {
    private NewsSitemap() {}

    /** One that lists these items. */
    public static String of(PaperSite site, PaperSite.Item... items) {
        return Stream.of(items)
                .map(item -> """
                        <url><loc>%s</loc><news:news><news:publication><news:name>Aldham Courier</news:name>
                        <news:language>en</news:language></news:publication>
                        <news:publication_date>2026-03-05T08:00:00Z</news:publication_date>
                        <news:title>%s</news:title></news:news></url>
                        """.formatted(site.at(item.path()), item.title()))
                .collect(Collectors.joining("", """
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                        """, "</urlset>"));
    }

    /** An index of sitemaps at these paths. */
    public static String index(PaperSite site, String... paths) {
        return Stream.of(paths)
                .map(path -> "<sitemap><loc>%s</loc></sitemap>".formatted(site.at(path)))
                .collect(Collectors.joining("", "<sitemapindex>", "</sitemapindex>"));
    }
}
