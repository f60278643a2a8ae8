package news.vigie.telegram.talk;

import java.net.URI;
import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.notice.Notice;

/** Whom the bot asks about feeds. */
public interface FeedDesk {
    /** By name. */
    List<Feed> feeds();

    FeedHealth health(long feed);

    /** Fetches the address, finds the feed there and adds it; takes as long as that takes. */
    Added add(URI url);

    /** False if there is none of this number. Articles that came from it stay. */
    boolean remove(long feed);

    /** What became of an address that was to be added. */
    sealed interface Added {
        /** Watched from now on. */
        record New(Feed feed, List<String> titles) implements Added {}

        record Known(Feed feed) implements Added {}

        /** A page without a feed of its own; these that it names are worth a try. */
        record NoFeed(List<URI> candidates) implements Added {}

        record Unreachable(Notice reason) implements Added {}
    }
}
