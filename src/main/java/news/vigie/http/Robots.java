package news.vigie.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import news.vigie.notice.Notice;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What sites let robots read, RFC 9309. A robots.txt is asked for once a day, however many pages wait for it; one that
 * cannot be had at present forbids all for a while.
 */
final class Robots {
    /** The standard asks for at least 500 KiB, and to read the beginning of what is longer; the time is ours. */
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(10), 512_000, true);

    private static final Expiry<HttpUrl, Rules> KEPT =
            Expiry.writing((site, rules) -> rules.trouble() == null ? Duration.ofDays(1) : Duration.ofMinutes(10));

    private final AsyncCache<HttpUrl, Rules> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfter(KEPT).buildAsync();

    private final RobotsFile file;
    private final Ticks ticks;
    private final Function<Journey, Fetched> travel;

    /** @param travel fetches without asking for robots.txt */
    Robots(String userAgent, Ticks ticks, Function<Journey, Fetched> travel) {
        this.file = new RobotsFile(userAgent);
        this.ticks = ticks;
        this.travel = travel;
    }

    /** Why the place where a journey is may not be read, now or ever; nothing if it may. */
    Optional<Fetched> objection(Journey journey) {
        HttpUrl place = journey.place();
        Rules rules;
        try {
            rules = rules(place, journey);
        } catch (TimeoutException e) {
            return Optional.of(new Fetched.Unreachable(journey.bounds.tooSlow()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Fetched.Unreachable(Notice.of("http.stopping")));
        }
        if (rules.trouble() != null) {
            return Optional.of(
                    new Fetched.Unreachable(Notice.of("http.robots-unreadable", place.host(), rules.trouble())));
        }
        return rules.allow(place)
                ? Optional.empty()
                : Optional.of(new Fetched.Forbidden(Notice.of("http.robots", place.host())));
    }

    /** How long a host wants to rest between two visits, as far as is known. */
    Duration pause(HttpUrl place) {
        CompletableFuture<Rules> rules = known.getIfPresent(RobotsFile.of(place));
        return rules == null || !rules.isDone() || rules.isCompletedExceptionally()
                ? Duration.ZERO
                : rules.join().pause();
    }

    /** The file is everybody's: it is fetched within its own time, and who has less gives up alone. */
    private Rules rules(HttpUrl place, Journey journey) throws InterruptedException, TimeoutException {
        HttpUrl site = RobotsFile.of(place);
        CompletableFuture<Rules> reading = known.get(
                site,
                (robots, unused) -> CompletableFuture.supplyAsync(() -> read(robots), Thread::startVirtualThread));
        Duration patience = journey.hasBegun() ? journey.left() : Turn.AS_LONG_AS_IT_TAKES;
        try {
            Rules rules = reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (rules.isOurTrouble()) {
                known.asMap().remove(site, reading);
            }
            return rules;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading a robots.txt never fails but by a fault of ours", e);
        }
    }

    private Rules read(HttpUrl robots) {
        return file.read(robots, travel.apply(new Journey(Request.page(robots.uri()), robots, BOUNDS, ticks)));
    }

    /** @param trouble why the rules are not known at present */
    record Rules(
            crawlercommons.robots.BaseRobotRules rules,
            @Nullable Notice trouble) {
        private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

        /** What kept us from asking, and says nothing of the site. */
        private static final Set<String> OUR_OWN = Set.of("http.stopping", "http.no-turn", "http.no-room");

        boolean isOurTrouble() {
            return trouble != null && OUR_OWN.contains(trouble.key());
        }

        boolean allow(HttpUrl url) {
            return rules.isAllowed(url.toString());
        }

        Duration pause() {
            long millis = Math.clamp(rules.getCrawlDelay(), 0, LONGEST_PAUSE.toMillis());
            return Duration.ofMillis(millis);
        }
    }
}
