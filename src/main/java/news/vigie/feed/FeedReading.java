package news.vigie.feed;

import java.net.URI;
import java.util.List;
import news.vigie.notice.Notice;

/** What became of reading a document as a feed. */
public sealed interface FeedReading {
    /** It is a feed. */
    record Read(ParsedFeed feed) implements FeedReading {}

    /** It is none; the reason says what was found and what may help. */
    record Unreadable(Notice reason) implements FeedReading {}

    /**
     * It is none itself, but leads to others: these addresses, the likeliest first; whoever asks fetches them to see.
     */
    record Elsewhere(List<URI> addresses) implements FeedReading {
        public Elsewhere {
            addresses = List.copyOf(addresses);
        }
    }
}
