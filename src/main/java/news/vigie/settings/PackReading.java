package news.vigie.settings;

import java.util.List;
import news.vigie.feed.FeedDefinition;

/** What became of reading one pack of feeds. */
public sealed interface PackReading {
    record Good(List<FeedDefinition> feeds) implements PackReading {
        public Good {
            feeds = List.copyOf(feeds);
        }
    }

    /** There is none of that name; these are there. */
    record Unknown(String names) implements PackReading {}

    /** All that is wrong with it, at least one thing. */
    record Bad(List<Problem> problems) implements PackReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
