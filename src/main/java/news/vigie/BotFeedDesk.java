package news.vigie;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.ParsedFeed;
import news.vigie.pipeline.FindFeeds;
import news.vigie.pipeline.Finding;
import news.vigie.telegram.talk.FeedDesk;

/** Does what the bot is asked to do with feeds. */
final class BotFeedDesk implements FeedDesk {
    private static final int TITLES = 3;

    private final Feeds feeds;
    private final FindFeeds finder;
    private final Runnable added;
    private final InstantSource clock;

    /** @param added is run after a feed was added, so that it is visited at once */
    BotFeedDesk(Feeds feeds, FindFeeds finder, Runnable added, InstantSource clock) {
        this.feeds = feeds;
        this.finder = finder;
        this.added = added;
        this.clock = clock;
    }

    @Override
    public List<Feed> feeds() {
        return feeds.all();
    }

    @Override
    public FeedHealth health(long feed) {
        return feeds.health(feed, clock.instant());
    }

    @Override
    public Added add(URI url) {
        Optional<Feed> known = feeds.byUrl(url);
        if (known.isPresent()) {
            return new Added.Known(known.get());
        }
        return switch (finder.find(url)) {
            case Finding.Feed found -> watched(found.url(), found.feed());
            case Finding.Candidates candidates ->
                new Added.NoFeed(
                        candidates.feeds().stream().map(Finding.Feed::url).toList());
            case Finding.Nothing nothing -> new Added.Unreachable(nothing.reason());
        };
    }

    private Added watched(URI at, ParsedFeed found) {
        Optional<Feed> known = feeds.byUrl(at);
        if (known.isPresent()) {
            return new Added.Known(known.get());
        }
        Feed feed = feeds.add(FeedDefinition.at(at).named(found.title()), Origin.STORE, clock.instant());
        added.run();
        return new Added.New(
                feed, found.entries().stream().limit(TITLES).map(Entry::title).toList());
    }

    @Override
    public boolean remove(long feed) {
        return feeds.remove(feed);
    }
}
