package news.vigie.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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
 * Looks for where a feed went: where its address leads now, what the page names that it belongs to, and the usual places of
 * its host. A few addresses are asked, and no more once one is found that bears its name.
 */
public final class NewAddress {
    private static final int MOST_PLACES = 6;
    private static final int MOST_OFFERED = 5;
    private static final Duration ALIVE = Duration.ofDays(30);

    private final Feeds feeds;
    private final FindFeeds finder;

    public NewAddress(Feeds feeds, FindFeeds finder) {
        this.feeds = feeds;
        this.finder = finder;
    }

    /** Takes as long as the servers take to answer. */
    public Whereabouts find(Feed feed, Instant now) {
        if (feed.definition().links() != null) {
            return new Whereabouts.Nothing(Notice.of("newaddress.page"));
        }
        Finding own = finder.find(feed.address());
        if (own instanceof Finding.Feed here && here.url().equals(feed.address()) && isAlive(here, now)) {
            return new Whereabouts.Here(here);
        }
        List<Finding.Feed> found = elsewhere(feed, own, now);
        if (!found.isEmpty()) {
            return new Whereabouts.Found(found);
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

    private List<Finding.Feed> elsewhere(Feed feed, Finding own, Instant now) {
        var likeness = new Likeness(feed);
        Map<URI, Finding.Feed> candidates = new LinkedHashMap<>();
        note(own, feed, candidates);
        for (URI place : places(feed, feeds.health(feed.id(), now).site())) {
            if (candidates.values().stream().anyMatch(likeness::bearsTheName)) {
                break;
            }
            note(finder.find(place), feed, candidates);
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
