package news.vigie.feed.site;

import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.feed.markup.Links;
import news.vigie.http.Page;

/** The sitemaps that a site names in its robots.txt, which are for all robots. */
public final class NamedSitemaps {
    private static final Pattern NEWS = Pattern.compile("(?i)news|actu");
    private static final Pattern INDEX = Pattern.compile("(?i)index");

    private NamedSitemaps() {}

    /** Where they are named. */
    public static URI file(URI page) {
        return page.resolve("/robots.txt");
    }

    /** Those whose names speak of news first, then indexes, then the others. */
    public static List<URI> of(Page robots) {
        List<URI> named = new SimpleRobotRulesParser()
                .parseContent(robots.url().toString(), robots.body(), "text/plain", List.of()).getSitemaps().stream()
                        .flatMap(text -> Links.absolute(text, robots.url().toString()).stream())
                        .distinct()
                        .toList();
        return named.stream()
                .sorted(java.util.Comparator.comparingInt(NamedSitemaps::rank))
                .toList();
    }

    /** Whether its name says that it holds news. */
    public static boolean isOfNews(URI sitemap) {
        return NEWS.matcher(String.valueOf(sitemap.getRawPath())).find();
    }

    private static int rank(URI sitemap) {
        return isOfNews(sitemap) ? 0 : INDEX.matcher(sitemap.toString()).find() ? 1 : 2;
    }
}
