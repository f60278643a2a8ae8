package news.vigie.article.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Letters;

/**
 * What a site is called: by Open Graph, else as publisher in JSON-LD, else as an application, else what its windows'
 * titles end or begin with and its host is made of; the host itself where no name is given.
 */
final class SiteNames {
    private static final int LONGEST = 50;
    private static final int SHORT = 25;
    private static final int SHORTEST = 4;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:·•»]+\\s+|\\s*\\|\\s*");

    private final String host;
    private final List<String> given = new ArrayList<>();
    private final Optional<String> ofWindow;

    SiteNames(URI url, MetaTags metas, StructuredData data, String window) {
        host = withoutWww(Optional.ofNullable(url.getHost()).orElse(""));
        Stream.of(
                        metas.first("og:site_name"),
                        data.publisher(),
                        metas.first(MetaTags.PUBLISHER),
                        metas.first("application-name"),
                        metas.first("apple-mobile-web-app-title"))
                .flatMap(Optional::stream)
                .map(SiteNames::withoutMotto)
                .filter(name -> name.length() <= LONGEST && !Letters.of(name).isEmpty())
                .forEach(given::add);
        ofWindow = Arrays.stream(SEPARATOR.split(window)).filter(this::isOfHost).reduce((first, last) -> last);
    }

    private static String withoutWww(String host) {
        return host.regionMatches(true, 0, "www.", 0, 4) ? host.substring(4) : host;
    }

    /** "The Courier - News from the coast" is called by its first part. */
    private static String withoutMotto(String name) {
        return name.length() > SHORT ? SEPARATOR.split(name, 2)[0] : name;
    }

    /** A part of the title that the host spells, "The Courier" of thecourier.example. */
    private boolean isOfHost(String part) {
        String letters = Letters.of(part);
        return letters.length() >= SHORTEST && part.length() <= SHORT && label().equals(letters);
    }

    /** The part of the host that names the site: before the country, and what countries put before it, as "co". */
    private String label() {
        String[] labels = host.split("\\.", -1);
        int at = Math.max(0, labels.length - 2);
        return Letters.of(labels[at > 0 && labels[at].length() < SHORTEST ? at - 1 : at]);
    }

    /** The name that people know it by; empty only for a page without a host. */
    Optional<String> best() {
        return given.stream()
                .filter(name -> !isHost(name))
                .findFirst()
                .or(() -> ofWindow)
                .or(() -> given.stream().findFirst())
                .or(() -> Optional.of(host).filter(name -> !name.isEmpty()));
    }

    private boolean isHost(String name) {
        return name.indexOf(' ') < 0
                && name.indexOf('.') > 0
                && Letters.of(host).contains(Letters.of(withoutWww(name)));
    }

    /** All of them, and the host with its parts. */
    List<String> all() {
        List<String> names = new ArrayList<>(given);
        ofWindow.ifPresent(names::add);
        if (!host.isEmpty()) {
            String[] labels = host.split("\\.", -1);
            names.add(host);
            names.add(labels[Math.max(0, labels.length - 2)]);
            names.add(labels[0]);
        }
        return names;
    }
}
