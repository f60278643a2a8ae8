package news.vigie.telegram.talk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Whom the bot asks about feeds. */
public interface FeedDesk {
    /** By name. */
    List<Feed> feeds();

    Optional<Feed> feed(long feed);

    /** Throws {@link IllegalArgumentException} for a feed that there is not. */
    FeedHealth health(long feed);

    /** Of all feeds, by their numbers. */
    Map<Long, FeedHealth> healths();

    /** Fetches the address, finds the feed there and adds it; takes as long as that takes. */
    Added add(URI url);

    /** False if there is none of this number. Articles that came from it stay. */
    boolean remove(long feed);

    /** False if there is none of this number. */
    boolean pause(long feed, boolean paused);

    /** It is visited at once, even one that had ended. */
    void retry(long feed);

    /** Looks for its new address; takes as long as that takes. */
    Whereabouts seek(Feed feed);

    /** It is read there from now on, and at once; null: where its definition says. */
    void move(long feed, @Nullable URI to);

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
