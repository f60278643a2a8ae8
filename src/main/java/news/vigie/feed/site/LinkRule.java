package news.vigie.feed.site;

import news.vigie.feed.ParsedFeed;

/**
 * A rule that makes a feed of a page that has none.
 *
 * @param css as it may stand after {@code links:} in {@code feeds.yaml}
 * @param feed what it brings now
 */
public record LinkRule(String css, ParsedFeed feed) {}
