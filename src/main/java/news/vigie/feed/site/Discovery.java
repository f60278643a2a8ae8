package news.vigie.feed.site;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.markup.Links;
import news.vigie.feed.watch.LinkKey;
import news.vigie.http.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks in a page for where the feeds of its site may be; whoever asks fetches them to see. */
public final class Discovery {
    private static final int MOST = 20;
    private static final Pattern FEED_TYPE = Pattern.compile(
            "(?i)\\s*(?:application|text)/(?:rss|atom|rdf|feed|x-rss)?\\+?(?:xml|json|rss)\\s*(?:;.*)?");
    private static final Pattern FEED_ADDRESS = Pattern.compile(
            "(?i)(?:^|[/._?&=-])(?:rss2?|atom|(?:news|rss|outbound)?feeds?|rdf|syndication|backend|flux(?:-rss)?)(?:$|[/._?&=-])");
    private static final Pattern FEED_WORDS =
            Pattern.compile("(?iU)\\b(?:rss|atom|flux|fils d.info|feeds?|syndication)\\b");

    /** Interfaces for programs, which say of themselves that they are an alternate of the page. */
    private static final Pattern OTHER_INTERFACE = Pattern.compile("(?i)/wp-json/|oembed|opensearch|[./]xmlrpc");

    private static final Pattern FEED_SCHEME = Pattern.compile("^feed:(?://)?(?=https?:)|^feed:(?=//)");

    private Discovery() {}

    public static Places places(Page page) {
        SitePage read = SitePage.of(page);
        Document document = read.tree();
        List<URI> linked = distinct(linked(document, page.url()));
        return new Places(
                page.url(),
                distinct(declared(document)),
                linked,
                distinct(listings(document, page.url()).filter(uri -> !linked.contains(uri))),
                UsualPlaces.of(read.html().toLowerCase(Locale.ROOT), page.url()),
                read.language());
    }

    /** Each page once, in whatever spelling it comes first. */
    private static List<URI> distinct(Stream<URI> found) {
        var known = new HashSet<String>();
        return found.filter(uri -> !OTHER_INTERFACE.matcher(uri.toString()).find())
                .filter(uri -> known.add(LinkKey.of(uri)))
                .limit(MOST)
                .toList();
    }

    private static Stream<URI> declared(Document document) {
        return document
                .select("link[rel~=(?i)\\b(alternate|feed)\\b][href], a[rel~=(?i)\\b(alternate|feed)\\b][type][href]")
                .stream()
                .filter(Discovery::saysItIsAFeed)
                .filter(link -> !link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"))
                .flatMap(link -> address(link).stream());
    }

    /** An alternate without a type may be the page in another language, or for telephones. */
    private static boolean saysItIsAFeed(Element link) {
        return link.hasAttr("type")
                ? FEED_TYPE.matcher(link.attr("type")).matches()
                : !link.hasAttr("hreflang")
                        && FEED_ADDRESS.matcher(link.attr("href")).find();
    }

    /** Addresses of other sites with a query are mostly buttons to share the page. */
    private static Stream<URI> linked(Document document, URI page) {
        List<URI> links = document.select("a[href]").stream()
                .flatMap(link -> address(link).stream())
                .filter(uri -> FEED_ADDRESS.matcher(pathAndQuery(uri)).find())
                .toList();
        return Stream.concat(
                links.stream().filter(uri -> Site.sameHouse(page, uri)),
                links.stream().filter(uri -> !Site.sameHouse(page, uri) && uri.getRawQuery() == null));
    }

    private static Stream<URI> listings(Document document, URI page) {
        return document.select("a[href]").stream()
                .filter(link -> FEED_WORDS.matcher(words(link)).find())
                .flatMap(link -> address(link).stream())
                .filter(uri -> Site.same(page, uri));
    }

    private static String words(Element link) {
        return link.text().length() > 60 ? "" : link.text() + " " + link.attr("title") + " " + link.attr("aria-label");
    }

    private static Optional<URI> address(Element link) {
        return Links.absolute(FEED_SCHEME.matcher(link.attr("href").strip()).replaceFirst(""), link.baseUri())
                .map(Discovery::withoutFragment);
    }

    private static String pathAndQuery(URI uri) {
        return Objects.requireNonNullElse(uri.getRawPath(), "") + "?"
                + Objects.requireNonNullElse(uri.getRawQuery(), "");
    }

    private static URI withoutFragment(URI uri) {
        return uri.getRawFragment() == null ? uri : URI.create(uri.toString().replaceFirst("#.*$", ""));
    }
}
