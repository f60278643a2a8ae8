package news.vigie.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Look;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Style;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.Whereabouts;
import news.vigie.pipeline.issue.Publication;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.text.Html;
import org.jspecify.annotations.Nullable;

/** What the bot asks, with answers that show what it asked for. */
final class Newsroom implements NewsDesk, FeedDesk, DigestDesk, Digests {
    private final List<DigestDefinition> digests = new CopyOnWriteArrayList<>();
    private final List<Feed> feeds = new CopyOnWriteArrayList<>();
    private final AtomicLong lastFeed = new AtomicLong();
    private final Map<Long, FeedHealth> healths = new ConcurrentHashMap<>();
    final List<String> posted = new CopyOnWriteArrayList<>();
    final Set<String> unread = new HashSet<>();
    final List<Publication> published = new CopyOnWriteArrayList<>();
    volatile int newStories = 3;
    volatile int storiesOfTheDay;
    final List<Address> welcomed = new CopyOnWriteArrayList<>();
    volatile boolean welcomes;
    volatile int newcomers;
    final List<Long> retried = new CopyOnWriteArrayList<>();
    volatile Whereabouts whereabouts = new Whereabouts.Nothing(Notice.of("newaddress.nothing"));

    Newsroom withDigest(String name, String title, Address... postTo) {
        digests.add(DigestDefinition.of(name, title, Language.FRENCH, ZoneOffset.UTC)
                .with(new Look(Style.FULL, true, PostFormat.HTML))
                .to(List.of(postTo))
                .from(Origin.FILE));
        return this;
    }

    /** So many feeds, numbered from 1. */
    Newsroom withFeeds(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(i -> withFeed("https://paper%d.example/rss".formatted(i), "Paper " + i, Origin.STORE));
        return this;
    }

    Newsroom withFeed(String url, String name, Origin origin) {
        feeds.add(new Feed(
                lastFeed.incrementAndGet(), FeedDefinition.at(URI.create(url)).named(name), null, origin, false, null));
        return this;
    }

    @Override
    public List<DigestDefinition> all() {
        return List.copyOf(digests);
    }

    @Override
    public List<RenderedPost> digest(String arguments, Address chat, Language language, Instant now) {
        String html = "<b>Edition</b> [" + Html.escape(CleanText.shortened(arguments, 200)) + "] " + language.code();
        return List.of(RenderedPost.of(html).telling(newStories == 0 ? List.of() : List.of(1L)));
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
    public Found look(URI url, Language headings) {
        Optional<Feed> known = feeds.stream()
                .filter(feed -> feed.definition().url().equals(url))
                .findFirst();
        if (known.isPresent()) {
            return new Found.Known(known.get());
        }
        return switch (String.valueOf(url.getHost())) {
            case "page.example" ->
                new Found.Several(List.of(
                        new Candidate(URI.create("https://news.example/rss?a=1&b=2"), "Les nouvelles", List.of()),
                        new Candidate(URI.create("https://sport.example/rss"), "Sport <1>", List.of("Le match"))));
            case "down.example" -> new Found.Nothing(Notice.of("http.refused-connection", "down.example", "443"));
            default ->
                new Found.Fresh(
                        url,
                        url.getHost(),
                        List.of("Le pont <rouvre>", "Le marché s’agrandit"),
                        List.of(RenderedPost.of("<b>Sample</b> " + headings.code())));
        };
    }

    @Override
    public Feed watch(FeedDefinition feed) {
        var watched = new Feed(lastFeed.incrementAndGet(), feed, null, Origin.STORE, false, null);
        feeds.add(watched);
        return watched;
    }

    @Override
    public List<FeedDefinition> unknown(List<FeedDefinition> listed) {
        Set<URI> places = feeds.stream().map(feed -> feed.definition().url()).collect(Collectors.toSet());
        return listed.stream().filter(feed -> !places.contains(feed.url())).toList();
    }

    @Override
    public int watchAll(List<FeedDefinition> listed) {
        List<FeedDefinition> fresh = unknown(listed);
        fresh.forEach(this::watch);
        return fresh.size();
    }

    @Override
    public List<RenderedPost> preview(DigestDefinition digest) {
        return List.of(RenderedPost.of("<b>Preview</b> of " + digest.name()).telling(List.of(1L)));
    }

    @Override
    public boolean isRead(DigestDefinition digest) {
        return !unread.contains(digest.name());
    }

    @Override
    public int post(DigestDefinition digest) {
        posted.add(digest.name());
        return newStories;
    }

    @Override
    public List<Publication> published() {
        return List.copyOf(published);
    }

    @Override
    public int takeBack(String digest, Instant made) {
        return published.removeIf(
                        one -> one.digest().equals(digest) && one.made().equals(made))
                ? 3
                : 0;
    }

    @Override
    public boolean welcome(Address place, DigestDefinition digest) {
        welcomed.add(place);
        return welcomes;
    }

    @Override
    public int begin() {
        return newcomers;
    }

    @Override
    public void keep(DigestDefinition digest) {
        digests.removeIf(known -> known.name().equals(digest.name()));
        digests.add(digest);
    }

    @Override
    public synchronized boolean add(DigestDefinition digest) {
        return byName(digest.name()).isEmpty() && digests.add(digest);
    }

    @Override
    public boolean remove(String name) {
        return digests.removeIf(digest -> digest.name().equals(name));
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
