package news.vigie.pipeline.address;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.feed.ParsedFeed;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Looks for where a feed went: where its address leads now, what the page names that it belongs to, and the usual
 * places of its host. No more is asked once one is found that lists entries of it, nor after 24 fetches or 45 seconds in
 * all; what is on its way by then ends within the time that one fetch may take.
 */
public final class NewAddress {
    private static final int MOST_PLACES = 6;
    private static final int MOST_OFFERED = 5;
    private static final int MOST_FETCHES = 24;
    private static final Duration LONGEST = Duration.ofSeconds(45);
    private static final Duration ALIVE = Duration.ofDays(30);

    private final Feeds feeds;
    private final FindFeeds finder;
    private final InstantSource clock;

    public NewAddress(Feeds feeds, FindFeeds finder, InstantSource clock) {
        this.feeds = feeds;
        this.finder = finder;
        this.clock = clock;
    }

    /** Takes as long as the servers take to answer, up to 45 seconds and the time of one more fetch. */
    public Whereabouts find(Feed feed) {
        if (feed.definition().links() != null) {
            return new Whereabouts.Nothing(Notice.of("newaddress.page"));
        }
        Instant now = clock.instant();
        FindFeeds bounded = finder.within(MOST_FETCHES, LONGEST, clock);
        Finding own = bounded.find(feed.definition(), feed.address());
        if (own instanceof Finding.Feed here && here.url().equals(feed.address()) && isAlive(here, now)) {
            return new Whereabouts.Here(here);
        }
        var likeness = new Likeness(feed, entries -> feeds.knows(feed.id(), entries));
        List<Finding.Feed> found = elsewhere(feed, own, bounded, likeness);
        if (!found.isEmpty()) {
            Finding.Feed best = found.getFirst();
            boolean led = own instanceof Finding.Feed there && there.url().equals(best.url());
            return new Whereabouts.Found(found, led || likeness.known(best) > 0);
        }
        return own instanceof Finding.Nothing nothing
                ? new Whereabouts.Nothing(nothing.reason())
                : new Whereabouts.Nothing(Notice.of("newaddress.nothing"));
    }

    private static boolean isAlive(Finding.Feed found, Instant now) {
        Optional<Instant> newest = newest(found.feed());
        return !found.feed().entries().isEmpty()
                && (newest.isEmpty() || newest.get().isAfter(now.minus(ALIVE)));
    }

    static Optional<Instant> newest(ParsedFeed feed) {
        return feed.entries().stream()
                .map(Entry::published)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }

    private List<Finding.Feed> elsewhere(Feed feed, Finding own, FindFeeds bounded, Likeness likeness) {
        Map<URI, Finding.Feed> candidates = new LinkedHashMap<>();
        note(own, feed, candidates);
        for (URI place : places(feed, feeds.health(feed.id(), clock.instant()).site())) {
            if (candidates.values().stream().anyMatch(candidate -> likeness.known(candidate) > 0)) {
                break;
            }
            note(bounded.find(feed.definition(), place), feed, candidates);
        }
        return candidates.values().stream()
                .sorted(likeness.order())
                .limit(MOST_OFFERED)
                .toList();
    }

    /** What lists nothing, is where we are, or is watched already, is no new address. */
    private void note(Finding finding, Feed feed, Map<URI, Finding.Feed> candidates) {
        Stream<Finding.Feed> found = switch (finding) {
            case Finding.Feed one -> Stream.of(one);
            case Finding.Candidates several -> several.feeds().stream();
            case Finding.Nothing nothing -> Stream.empty();
        };
        found.filter(candidate -> !candidate.feed().entries().isEmpty())
                .filter(candidate -> !candidate.url().equals(feed.address()))
                .filter(candidate -> feeds.byUrl(candidate.url())
                        .filter(other -> other.id() != feed.id())
                        .isEmpty())
                .forEach(candidate -> candidates.putIfAbsent(candidate.url(), candidate));
    }

    private static List<URI> places(Feed feed, @Nullable URI site) {
        URI given = feed.definition().url();
        return Stream.of(
                        Stream.of(given).filter(url -> !url.equals(feed.address())),
                        Stream.ofNullable(site),
                        SiteRoots.of(feed.address()).stream(),
                        SiteRoots.of(given).stream())
                .flatMap(places -> places)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }
}
