package news.vigie.article.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import news.vigie.article.page.SiteHost;
import news.vigie.feed.watch.TrackingParameters;
import org.jsoup.nodes.Element;

/** The addresses that a page gives: its own, its picture's. */
final class Addresses {
    private final URI url;

    Addresses(URI url) {
        this.url = url;
    }

    /**
     * The address that the page gives as its lasting one, if it can be this page's: on the same site, and no front page
     * for a deep page. So AMP and mobile pages lead to the article's own. Another site's is refused: a text that was
     * taken over is read, quoted and linked where it was found, and a page must not speak for a site that is not its
     * own. Without one it is the page's address without what only tells where a reader came from.
     */
    URI canonical(List<Element> links, MetaTags metas) {
        return link(links)
                .flatMap(this::absolute)
                .filter(this::isPlausible)
                .or(() -> metas.first("og:url").flatMap(this::absolute).filter(this::isPlausible))
                .map(this::asSafe)
                .orElseGet(() -> TrackingParameters.without(url));
    }

    private static Optional<String> link(List<Element> links) {
        return links.stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    /** Sites that moved to https leave the old scheme in their pages; one that was reached by it is read by it. */
    private URI asSafe(URI canonical) {
        boolean left = "http".equalsIgnoreCase(canonical.getScheme()) && "https".equalsIgnoreCase(url.getScheme());
        return left ? URI.create("https" + canonical.toString().substring("http".length())) : canonical;
    }

    private boolean isPlausible(URI canonical) {
        return SiteHost.of(canonical).equals(SiteHost.of(url))
                && (depth(canonical) > 0 || depth(url) == 0)
                && (canonical.getQuery() != null || url.getQuery() == null || depth(canonical) >= depth(url));
    }

    private static long depth(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        return path.chars().filter(c -> c == '/').count() - (path.endsWith("/") ? 1 : 0);
    }

    /** The address that the text names, seen from this page; none that is not http or https. */
    Optional<URI> absolute(String address) {
        if (address.isBlank() || address.length() > 2_000) {
            return Optional.empty();
        }
        try {
            URI found = url.resolve(new URI(address.strip().replace(" ", "%20")));
            boolean web = "https".equalsIgnoreCase(found.getScheme()) || "http".equalsIgnoreCase(found.getScheme());
            return web && found.getHost() != null ? Optional.of(found) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
