package news.vigie.feed.site;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.markup.DocumentText;
import news.vigie.feed.markup.Links;
import news.vigie.http.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Proposes rules for a page that has no feed: links that stand in the same way in the page, each with the words of a
 * headline, are likely its news. A guess, to be looked at.
 */
public final class LinkRules {
    private static final int FEWEST_LINKS = 5;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_RULES = 3;
    private static final int MOST_LINKS = 3000;
    private static final String MARGINS = "nav, aside, form, [role=navigation], [class*=comment], [class*=menu],"
            + " [class*=footer], [id*=footer], [class*=breadcrumb]";

    private LinkRules() {}

    /** The likeliest first; none where the page has no list of headlines. */
    public static List<LinkRule> of(Page page) {
        Document document = Jsoup.parse(
                DocumentText.of(page.body(), page.contentType()), page.url().toString());
        Map<String, Set<Element>> groups = document.select("a[href]").stream()
                .limit(MOST_LINKS)
                .filter(link -> isHeadline(link, page.url()))
                .collect(Collectors.groupingBy(
                        LinkPath::whole, LinkedHashMap::new, Collectors.toCollection(LinkedHashSet::new)));
        return groups.values().stream()
                .filter(links -> addresses(links).size() >= FEWEST_LINKS)
                .sorted(Comparator.comparingDouble(LinkRules::weight).reversed())
                .limit(MOST_RULES)
                .flatMap(links -> rule(page, document, links).stream())
                .filter(once())
                .toList();
    }

    private static boolean isHeadline(Element link, URI page) {
        return !isAside(link)
                && title(link).split("\\s+", -1).length >= FEWEST_WORDS
                && address(link).filter(url -> Site.same(page, url)).isPresent();
    }

    private static boolean isAside(Element link) {
        if (link.closest(MARGINS) != null) {
            return true;
        }
        Element margin = link.closest("header, footer");
        return margin != null && margin.closest("article, section, li") == null;
    }

    private static String title(Element link) {
        Element heading = link.selectFirst("h1, h2, h3, h4, h5");
        return heading == null ? link.text() : heading.text();
    }

    private static Optional<URI> address(Element link) {
        return Links.absolute(link.attr("href"), link.baseUri());
    }

    private static Set<URI> addresses(Set<Element> links) {
        return links.stream().flatMap(link -> address(link).stream()).collect(Collectors.toSet());
    }

    /** Many links weigh, with the length of their words up to that of a headline; a heading around them doubles it. */
    private static double weight(Set<Element> links) {
        double words = links.stream()
                .mapToInt(link -> Math.min(12, title(link).split("\\s+", -1).length))
                .average()
                .orElse(0);
        boolean headings = links.stream()
                .allMatch(link ->
                        link.closest("h1, h2, h3, h4, h5") != null || link.selectFirst("h1, h2, h3, h4, h5") != null);
        return Math.min(40, addresses(links).size()) * words * (headings ? 2 : 1);
    }

    /** The shortest rule that finds these links and hardly another one. */
    private static Optional<LinkRule> rule(Page page, Document document, Set<Element> links) {
        return LinkPath.selectors(links.iterator().next()).stream()
                .filter(css -> fits(css, document, links))
                .findFirst()
                .flatMap(css -> LinkedPage.read(page, css) instanceof FeedReading.Read read
                        ? Optional.of(new LinkRule(css, read.feed()))
                        : Optional.empty());
    }

    private static boolean fits(String css, Document document, Set<Element> links) {
        List<Element> found = document.select(css);
        long own = found.stream().filter(links::contains).count();
        return own == links.size() && own >= found.size() * 0.9;
    }

    private static java.util.function.Predicate<LinkRule> once() {
        Set<List<URI>> seen = new java.util.HashSet<>();
        return rule -> seen.add(links(rule.feed()));
    }

    private static List<URI> links(ParsedFeed feed) {
        return feed.entries().stream()
                .map(Entry::link)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
