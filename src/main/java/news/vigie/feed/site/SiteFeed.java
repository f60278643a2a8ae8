package news.vigie.feed.site;

import java.net.URI;
import news.vigie.feed.ParsedFeed;

/** A feed that was found from a page of its site, at this address. */
public record SiteFeed(URI url, ParsedFeed feed) {}
