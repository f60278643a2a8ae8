package news.vigie;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import news.vigie.pipeline.NewAddress;
import news.vigie.pipeline.Whereabouts;
import news.vigie.telegram.talk.FeedDesk;
import org.jspecify.annotations.Nullable;

/** Does what the bot is asked to do with feeds. */
final class BotFeedDesk implements FeedDesk {
    private static final int TITLES = 3;

    private final Feeds feeds;
    private final FindFeeds finder;
    private final NewAddress newAddress;
    private final Runnable visits;
    private final InstantSource clock;

    /** @param visits is run after a feed has become due, so that it is visited at once */
    BotFeedDesk(Feeds feeds, FindFeeds finder, Runnable visits, InstantSource clock) {
        this.feeds = feeds;
        this.finder = finder;
        this.newAddress = new NewAddress(feeds, finder, clock);
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<Feed> feeds() {
        return feeds.all();
    }

    @Override
    public Optional<Feed> feed(long feed) {
        return feeds.byId(feed);
    }

    @Override
    public Map<Long, FeedHealth> healths() {
        return feeds.healths(clock.instant());
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
        visits.run();
        return new Added.New(
                feed, found.entries().stream().limit(TITLES).map(Entry::title).toList());
    }

    @Override
    public boolean remove(long feed) {
        return feeds.remove(feed);
    }

    @Override
    public boolean pause(long feed, boolean paused) {
        boolean done = feeds.pause(feed, paused);
        visits.run();
        return done;
    }

    @Override
    public void retry(long feed) {
        feeds.hurry(feed, clock.instant());
        visits.run();
    }

    @Override
    public Whereabouts seek(Feed feed) {
        return newAddress.find(feed);
    }

    @Override
    public void move(long feed, @Nullable URI to) {
        feeds.move(feed, to, clock.instant());
        visits.run();
    }
}
