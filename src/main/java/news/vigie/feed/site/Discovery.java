package news.vigie.feed.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.feed.markup.DocumentText;
import news.vigie.feed.markup.Links;
import news.vigie.http.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the feeds of a site may be, the likeliest first; whoever asks fetches them to see. */
public final class Discovery {
    private static final int MOST = 20;
    private static final Pattern FEED_TYPE =
            Pattern.compile("(?i)\\s*(?:application|text)/(?:rss|atom|rdf|feed|x-rss)?\\+?(?:xml|json|rss)\\b.*");
    private static final Pattern FEED_ADDRESS =
            Pattern.compile("(?i)(?:^|[/._?&=-])(?:rss2?|atom|feeds?|rdf|syndication|flux(?:-rss)?)(?:$|[/._?&=-])");
    private static final Pattern COMMENTS = Pattern.compile("(?i)comment");
    private static final List<String> COMMON =
            List.of("/feed", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml");

    private Discovery() {}

    public static List<URI> candidates(Page page) {
        Document document = Jsoup.parse(
                DocumentText.of(page.body(), page.contentType()), page.url().toString());
        List<URI> all = Stream.of(alternates(document), looksLike(document, page.url()), common(page.url()))
                .flatMap(found -> found)
                .map(Discovery::withoutFragment)
                .distinct()
                .toList();
        return Stream.concat(
                        all.stream().filter(uri -> !isOfComments(uri)),
                        all.stream().filter(Discovery::isOfComments))
                .limit(MOST)
                .toList();
    }

    private static Stream<URI> alternates(Document document) {
        return document.select("link[rel~=(?i)\\balternate\\b][href], link[rel~=(?i)\\bfeed\\b][href]").stream()
                .filter(link -> !link.hasAttr("type")
                        || FEED_TYPE.matcher(link.attr("type")).matches())
                .filter(link -> link.hasAttr("type") || !link.hasAttr("hreflang"))
                .flatMap(link -> address(link).stream());
    }

    private static Stream<URI> looksLike(Document document, URI page) {
        List<URI> links = document.select("a[href]").stream()
                .flatMap(link -> address(link).stream())
                .filter(uri -> FEED_ADDRESS.matcher(pathAndQuery(uri)).find())
                .toList();
        return Stream.concat(
                links.stream().filter(uri -> isOf(page, uri)), links.stream().filter(uri -> !isOf(page, uri)));
    }

    private static Stream<URI> common(URI page) {
        return COMMON.stream().flatMap(path -> Links.absolute(path, page.toString()).stream());
    }

    private static Optional<URI> address(Element link) {
        return Links.absolute(link.attr("href"), link.baseUri());
    }

    private static String pathAndQuery(URI uri) {
        return Objects.requireNonNullElse(uri.getRawPath(), "") + "?"
                + Objects.requireNonNullElse(uri.getRawQuery(), "");
    }

    private static boolean isOf(URI page, URI uri) {
        return site(uri).equals(site(page));
    }

    private static String site(URI uri) {
        return Objects.requireNonNullElse(uri.getHost(), "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:www|m)\\.", "");
    }

    private static boolean isOfComments(URI uri) {
        return COMMENTS.matcher(pathAndQuery(uri)).find();
    }

    private static URI withoutFragment(URI uri) {
        return uri.getRawFragment() == null ? uri : URI.create(uri.toString().replaceFirst("#.*$", ""));
    }
}
