package news.vigie.demo;

import java.net.URI;

/** A piece that the bundled site has just printed, and the outlet that printed it. */
public record SitePage(URI url, String title, String outlet) {}
