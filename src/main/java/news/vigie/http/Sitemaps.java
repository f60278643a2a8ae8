package news.vigie.http;

import java.net.URI;
import java.util.List;

/** Where sites list their pages for robots. May be shared between threads. */
public interface Sitemaps {
    /**
     * The sitemaps that the robots.txt of a site names, in its order; none where it cannot be read.
     *
     * @param site any address on the site
     */
    List<URI> sitemaps(URI site);
}
