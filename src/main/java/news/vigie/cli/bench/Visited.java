package news.vigie.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.vigie.cli.Service;
import news.vigie.cli.bench.HostileBench.Hostile;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.render.Messages;

/** How the first visits of a service's feeds went. */
final class Visited {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int LOOK_MS = 50;

    /** To look at the hostile ones costs the store work that the race would pay for. */
    private static final int HOSTILE_LOOKS = 20;

    private final Feeds feeds;
    private final InstantSource clock;
    private final Instant start;
    private final Map<URI, Long> ids = new HashMap<>();
    private final Map<URI, FeedHealth> good = new LinkedHashMap<>();
    private final List<Figures> outcomes = new ArrayList<>();

    private Usage usage = Usage.now();

    private Visited(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
        this.start = clock.instant();
        feeds.all().forEach(feed -> ids.put(feed.definition().url(), feed.id()));
    }

    /** Starts collecting, as the service does, and looks until every feed was visited. */
    static Visited of(Service service, InstantSource clock, List<URI> good, List<Hostile> bad) {
        var visited = new Visited(service.feeds(), clock);
        service.collect().start();
        visited.look(new ArrayDeque<>(good), new ArrayList<>(bad));
        good.forEach(url -> visited.good.put(url, visited.health(url)));
        return visited;
    }

    private void look(Deque<URI> awaited, List<Hostile> hostile) {
        Usage before = Usage.now();
        for (int looks = 1; isLeft(awaited, hostile); looks++) {
            while (!awaited.isEmpty() && isDone(health(awaited.getFirst()))) {
                awaited.removeFirst();
                usage = Usage.now().since(before);
            }
            if (looks % HOSTILE_LOOKS == 0) {
                hostile.removeIf(this::noted);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        hostile.forEach(left -> outcomes.add(outcome(left.kind(), "no outcome")));
    }

    private boolean isLeft(Deque<URI> awaited, List<Hostile> hostile) {
        return (!awaited.isEmpty() || !hostile.isEmpty()) && clock.instant().isBefore(start.plus(LONGEST));
    }

    private boolean noted(Hostile hostile) {
        FeedHealth health = health(hostile.url());
        if (!isDone(health)) {
            return false;
        }
        var problem = health.problem();
        outcomes.add(outcome(hostile.kind(), problem == null ? "read" : Messages.logged(problem)));
        return true;
    }

    private Figures outcome(String kind, String words) {
        return new Figures()
                .put("kind", kind)
                .put("after_ms", Duration.between(start, clock.instant()).toMillis())
                .put("outcome", words);
    }

    private FeedHealth health(URI url) {
        return feeds.health(ids.getOrDefault(url, -1L), clock.instant());
    }

    private static boolean isDone(FeedHealth health) {
        return health.lastSuccess() != null || health.problem() != null;
    }

    /** Until all good feeds were seen to be done. */
    Figures figures() {
        return usage.figures();
    }

    /** Until the last of the good feeds was read. */
    Duration last() {
        return good.values().stream()
                .map(FeedHealth::lastSuccess)
                .filter(at -> at != null)
                .max(Comparator.naturalOrder())
                .map(at -> Duration.between(start, at))
                .orElse(LONGEST);
    }

    /** The good feeds that were not read, or brought another number of entries than there. */
    long lost(Visited other) {
        return good.entrySet().stream()
                .filter(feed -> feed.getValue().lastSuccess() == null
                        || feed.getValue().entries() != other.entries(feed.getKey()))
                .count();
    }

    private long entries(URI url) {
        FeedHealth health = good.get(url);
        return health == null ? 0 : health.entries();
    }

    /** The kind of every hostile feed, when it was seen to be done, and what the admin would read of it. */
    List<Figures> outcomes() {
        return outcomes;
    }
}
