package news.vigie.feed.opml;

import java.util.List;
import news.vigie.feed.FeedDefinition;
import news.vigie.notice.Notice;

/** What became of reading a document as OPML. */
public sealed interface OpmlReading {
    /** The feeds of the list, each address once, and what could not be taken over. */
    record Read(List<FeedDefinition> feeds, List<Flaw> flaws) implements OpmlReading {
        public Read {
            feeds = List.copyOf(feeds);
            flaws = List.copyOf(flaws);
        }

        /** The flaws without their places. */
        public List<Notice> problems() {
            return flaws.stream().map(Flaw::reason).toList();
        }
    }

    /**
     * Something of the list that could not be taken over.
     *
     * @param line counted from 1; 0: the list as a whole
     */
    record Flaw(int line, Notice reason) {}

    /** It is no list of feeds, or one that is refused. */
    record Unreadable(Notice reason) implements OpmlReading {}
}
