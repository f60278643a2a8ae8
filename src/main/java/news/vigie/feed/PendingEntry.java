package news.vigie.feed;

import java.time.Instant;

/**
 * An entry that was stored and waits to become an article.
 *
 * @param seen when the feed brought it
 * @param attempts that failed so far
 */
public record PendingEntry(long id, Feed feed, Entry entry, Instant seen, int attempts) {}
