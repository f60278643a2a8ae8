package news.vigie.feed.opml;

import java.util.List;
import news.vigie.feed.FeedDefinition;
import news.vigie.notice.Notice;

/** What became of reading a document as OPML. */
public sealed interface OpmlReading {
    /** The feeds of the list, each address once, and what could not be taken over. */
    record Read(List<FeedDefinition> feeds, List<Notice> problems) implements OpmlReading {
        public Read {
            feeds = List.copyOf(feeds);
            problems = List.copyOf(problems);
        }
    }

    /** It is no list of feeds, or one that is refused. */
    record Unreadable(Notice reason) implements OpmlReading {}
}
