package news.vigie;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
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
import news.vigie.language.Language;
import news.vigie.pipeline.address.FeedSample;
import news.vigie.pipeline.address.FindFeeds;
import news.vigie.pipeline.address.Finding;
import news.vigie.pipeline.address.NewAddress;
import news.vigie.pipeline.address.Whereabouts;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.desk.FeedDesk;
import org.jspecify.annotations.Nullable;

/** Does what the bot is asked to do with feeds. */
final class BotFeedDesk implements FeedDesk {
    private static final int TITLES = 3;

    private final Feeds feeds;
    private final FindFeeds finder;
    private final FeedSample sample;
    private final TelegramRendering rendering = new TelegramRendering();
    private final NewAddress newAddress;
    private final Runnable visits;
    private final InstantSource clock;

    /** @param visits is run after a feed has become due, so that it is visited at once */
    BotFeedDesk(Feeds feeds, FindFeeds finder, FeedSample sample, Runnable visits, InstantSource clock) {
        this.feeds = feeds;
        this.finder = finder;
        this.sample = sample;
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
    public Found look(URI url, Language headings) {
        Optional<Feed> known = feeds.byUrl(url);
        if (known.isPresent()) {
            return new Found.Known(known.get());
        }
        return switch (finder.find(url)) {
            case Finding.Feed found -> found(found, headings);
            case Finding.Candidates candidates -> candidates(candidates.feeds(), headings);
            case Finding.Nothing nothing -> new Found.Nothing(nothing.reason());
        };
    }

    /** Of a single one there is nothing to choose. */
    private Found candidates(List<Finding.Feed> candidates, Language headings) {
        return candidates.size() == 1
                ? found(candidates.getFirst(), headings)
                : new Found.Several(candidates.stream()
                        .map(found -> new Candidate(
                                found.url(),
                                found.feed().title(),
                                titles(found.feed().entries())))
                        .toList());
    }

    private Found found(Finding.Feed found, Language headings) {
        Optional<Feed> known = feeds.byUrl(found.url());
        if (known.isPresent()) {
            return new Found.Known(known.get());
        }
        ParsedFeed feed = found.feed();
        List<RenderedPost> shown = sample.of(FeedDefinition.at(found.url()).named(feed.title()), feed, headings)
                .map(rendering::alone)
                .map(List::of)
                .orElse(List.of());
        return new Found.Fresh(found.url(), feed.title(), titles(feed.entries()), shown);
    }

    private static List<String> titles(List<Entry> entries) {
        return entries.stream()
                .map(Entry::title)
                .filter(title -> !title.isBlank())
                .limit(TITLES)
                .toList();
    }

    @Override
    public Feed watch(FeedDefinition feed) {
        Feed watched = feeds.add(feed, Origin.STORE, clock.instant());
        visits.run();
        return watched;
    }

    @Override
    public List<FeedDefinition> unknown(List<FeedDefinition> listed) {
        var places = new HashSet<URI>();
        for (Feed feed : feeds.all()) {
            places.add(feed.address());
            places.add(feed.definition().url());
        }
        return listed.stream().filter(feed -> !places.contains(feed.url())).toList();
    }

    @Override
    public int watchAll(List<FeedDefinition> listed) {
        List<FeedDefinition> fresh = unknown(listed);
        fresh.forEach(feed -> feeds.add(feed, Origin.STORE, clock.instant()));
        visits.run();
        return fresh.size();
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
