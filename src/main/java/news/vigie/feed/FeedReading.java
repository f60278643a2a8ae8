package news.vigie.feed;

import news.vigie.notice.Notice;

/** What became of reading a document as a feed. */
public sealed interface FeedReading {
    /** It is a feed. */
    record Read(ParsedFeed feed) implements FeedReading {}

    /** It is none; the reason says what was found and what may help. */
    record Unreadable(Notice reason) implements FeedReading {}
}
