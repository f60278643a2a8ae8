package news.vigie.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Whereabouts;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.NewsDesk;
import org.jspecify.annotations.Nullable;

/** What the bot asks, with answers that show what it asked for. */
final class Newsroom implements NewsDesk, FeedDesk, Digests {
    private final List<DigestDefinition> digests = new CopyOnWriteArrayList<>();
    private final List<Feed> feeds = new CopyOnWriteArrayList<>();
    private final Map<Long, FeedHealth> healths = new ConcurrentHashMap<>();
    volatile int storiesOfTheDay;
    final List<Long> retried = new CopyOnWriteArrayList<>();
    volatile Whereabouts whereabouts = new Whereabouts.Nothing(Notice.of("newaddress.nothing"));

    Newsroom withDigest(String name, String title) {
        digests.add(new DigestDefinition(
                name,
                title,
                null,
                Selection.EVERYTHING,
                Language.FRENCH,
                8,
                1,
                new Window.SinceLast(),
                new Schedule(List.of(), null, Set.of(), ZoneOffset.UTC),
                Style.FULL,
                true,
                PostFormat.HTML,
                List.of(),
                Origin.FILE));
        return this;
    }

    /** So many feeds, numbered from 1. */
    Newsroom withFeeds(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(i -> withFeed("https://paper%d.example/rss".formatted(i), "Paper " + i, Origin.STORE));
        return this;
    }

    Newsroom withFeed(String url, String name, Origin origin) {
        feeds.add(
                new Feed(feeds.size() + 1L, FeedDefinition.at(URI.create(url)).named(name), null, origin, false, null));
        return this;
    }

    @Override
    public List<DigestDefinition> all() {
        return List.copyOf(digests);
    }

    @Override
    public List<RenderedPost> digest(String arguments, Address chat, Language language, Instant now) {
        return List.of(RenderedPost.of("<b>Edition</b> [" + Html.escape(arguments) + "] " + language.code()));
    }

    @Override
    public List<RenderedPost> latest(int from, int stories, Address chat, Language language, Instant now) {
        return List.of(RenderedPost.of(
                "<b>Latest</b> " + (from == 0 ? "" : "behind " + from + ": ") + stories + " " + language.code()));
    }

    @Override
    public int storiesSince(Instant since) {
        return storiesOfTheDay;
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @Override
    public Optional<Feed> feed(long feed) {
        return feeds.stream().filter(known -> known.id() == feed).findFirst();
    }

    @Override
    public Map<Long, FeedHealth> healths() {
        return feeds.stream().collect(Collectors.toMap(Feed::id, feed -> health(feed.id())));
    }

    @Override
    public FeedHealth health(long feed) {
        return healths.getOrDefault(feed, health(FeedHealth.Level.WELL, Notice.of("feed.sign.well")));
    }

    private static FeedHealth health(FeedHealth.Level level, Notice... signs) {
        Instant now = Bench.CLOCK.instant();
        return new FeedHealth(
                level,
                List.of(signs),
                now.minus(Duration.ofHours(3)),
                now.plus(Duration.ofMinutes(20)),
                Duration.ofMinutes(40),
                0,
                null,
                12,
                now.minus(Duration.ofDays(2)),
                null,
                null);
    }

    /** The feed of this number fares so. */
    Newsroom withHealth(long feed, FeedHealth.Level level, Notice... signs) {
        healths.put(feed, health(level, signs));
        return this;
    }

    @Override
    public Added add(URI url) {
        return switch (String.valueOf(url.getHost())) {
            case "page.example" -> new Added.NoFeed(List.of(URI.create("https://page.example/rss?a=1&b=2")));
            case "bare.example" -> new Added.NoFeed(List.of());
            case "down.example" -> new Added.Unreachable(Notice.of("http.refused-connection", "down.example", "443"));
            default -> watched(url);
        };
    }

    private Added watched(URI url) {
        for (Feed feed : feeds) {
            if (feed.definition().url().equals(url)) {
                return new Added.Known(feed);
            }
        }
        withFeed(url.toString(), String.valueOf(url.getHost()), Origin.STORE);
        return new Added.New(feeds.getLast(), List.of("Le pont <rouvre>", "Le marché s’agrandit"));
    }

    @Override
    public boolean remove(long feed) {
        return feeds.removeIf(known -> known.id() == feed);
    }

    @Override
    public boolean pause(long feed, boolean paused) {
        return change(feed, known -> new Feed(feed, known.definition(), null, known.origin(), paused, known.movedTo()));
    }

    @Override
    public void retry(long feed) {
        retried.add(feed);
    }

    @Override
    public Whereabouts seek(Feed feed) {
        return whereabouts;
    }

    @Override
    public void move(long feed, @Nullable URI to) {
        change(feed, known -> new Feed(feed, known.definition(), null, known.origin(), known.paused(), to));
    }

    private boolean change(long feed, UnaryOperator<Feed> change) {
        feeds.replaceAll(known -> known.id() == feed ? change.apply(known) : known);
        return feed(feed).isPresent();
    }
}
