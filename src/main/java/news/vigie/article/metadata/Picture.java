package news.vigie.article.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Letters;
import news.vigie.article.phrase.ResourceLines;
import org.jsoup.nodes.Element;

/**
 * The picture that a page shows of its article. What is made for cards in networks goes before JSON-LD, as it is cut to
 * be seen alone; a logo that stands in for a picture is none.
 */
final class Picture {
    private static final List<String> METAS =
            List.of("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src");
    /** In pixels: less is a sign, or a page's counter of visits. */
    private static final int LEAST = 80;

    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
    /** Words that say a file is no picture of anything, and those that such files bear besides. */
    private static final Set<String> EMPTY = Set.copyOf(ResourceLines.of("picture-none.txt"));

    private static final Set<String> BESIDES = Set.copyOf(ResourceLines.of("picture-besides.txt"));

    private final Addresses addresses;
    private final Set<String> site;

    /** @param siteNames a logo's file bears one of them as a rule */
    Picture(Addresses addresses, List<String> siteNames) {
        this.addresses = addresses;
        this.site = Set.copyOf(siteNames.stream().map(Letters::of).toList());
    }

    Optional<URI> of(MetaTags metas, StructuredData data, List<Element> links) {
        List<String> given = new ArrayList<>();
        if (!isTiny(metas, "og:image:width") && !isTiny(metas, "og:image:height")) {
            METAS.forEach(name -> given.addAll(metas.all(name)));
        }
        given.addAll(data.images());
        given.addAll(metas.all("image"));
        links.stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("image_src"))
                .map(link -> link.attr("href"))
                .forEach(given::add);
        return given.stream()
                .flatMap(address -> addresses.absolute(address).stream())
                .filter(this::isPicture)
                .findFirst();
    }

    private static boolean isTiny(MetaTags metas, String name) {
        return metas.first(name)
                .filter(size -> size.length() < 5 && size.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .filter(size -> size < LEAST)
                .isPresent();
    }

    private boolean isPicture(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        if (EMPTY.stream().noneMatch(path::contains)) {
            return true;
        }
        String file = ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
        List<String> words =
                Stream.of(APART.split(file)).filter(word -> !word.isEmpty()).toList();
        return words.stream().noneMatch(EMPTY::contains)
                || words.stream()
                        .anyMatch(word -> !EMPTY.contains(word) && !BESIDES.contains(word) && !site.contains(word));
    }
}
