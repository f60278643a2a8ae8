package news.vigie.feed.site;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the feeds of a site may be, as one of its pages tells; the likeliest first in each list.
 *
 * @param declared what the page calls its feeds
 * @param linked links of the page whose addresses look like feeds
 * @param listings pages that may list the feeds of the site
 * @param usual where such sites keep their feed without saying so
 * @param language of the page, as it says itself
 */
public record Places(
        URI page,
        List<URI> declared,
        List<URI> linked,
        List<URI> listings,
        List<URI> usual,
        @Nullable String language) {
    public Places {
        declared = List.copyOf(declared);
        linked = List.copyOf(linked);
        listings = List.copyOf(listings);
        usual = List.copyOf(usual);
    }

    /** All that the page itself says to be feeds. */
    public List<URI> named() {
        return Stream.concat(declared.stream(), linked.stream()).distinct().toList();
    }
}
