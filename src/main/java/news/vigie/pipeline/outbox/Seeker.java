package news.vigie.pipeline.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles posts of which nobody knows whether they arrived, by looking for them among the messages that may be they. Each
 * look is one call, which has its turn like a post.
 */
final class Seeker {
    private static final Logger LOG = LoggerFactory.getLogger(Seeker.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Finder finder;
    private final Numbers numbers;
    private final Settlement settlement;
    private final Pace pace;
    private final InstantSource clock;
    private final Map<Long, Search> searches = new ConcurrentHashMap<>();
    private final Map<Long, Duration> waits = new ConcurrentHashMap<>();

    Seeker(Outbox outbox, Finder finder, Numbers numbers, Settlement settlement, Pace pace, InstantSource clock) {
        this.outbox = outbox;
        this.finder = finder;
        this.numbers = numbers;
        this.settlement = settlement;
        this.pace = pace;
        this.clock = clock;
    }

    /** One look, or what the looks so far have shown. */
    void look(Post post) {
        if (post.after() == null) {
            settlement.unsettled(post, Notice.of("seek.no-number"), clock.instant());
            return;
        }
        Search search = searches.computeIfAbsent(
                post.id(),
                id -> new Search(post.address(), post.after(), post.changed().plus(Settlement.GRACE)));
        OptionalLong next = search.next(numbers);
        if (next.isEmpty()) {
            standsNowhere(post, search);
        } else if (search.isTooFar()) {
            unsettled(post, Notice.of("seek.too-far", search.looks()));
        } else {
            look(post, search, next.getAsLong());
        }
    }

    private void look(Post post, Search search, long number) {
        Sight sight = finder.look(post.address(), post.content().numbered(post.id()), number);
        Instant now = clock.instant();
        switch (sight) {
            case Sight.There there -> found(post, search, number);
            case Sight.Overwritten overwritten -> search.overwritten(number);
            case Sight.Another another -> search.another(number);
            case Sight.Nothing nothing -> search.nothing(number);
            case Sight.TooMany tooMany -> {
                pace.hold(post.address(), tooMany.retryAfter(), now);
                outbox.seekLater(post, now.plus(tooMany.retryAfter()));
            }
            case Sight.Dark dark -> {
                LOG.info("post {} is looked for later: {}", post.id(), Messages.logged(dark.reason()));
                outbox.seekLater(post, now.plus(nextWait(post)));
            }
            case Sight.Hidden hidden -> unsettled(post, hidden.reason());
        }
    }

    private Duration nextWait(Post post) {
        Duration wait = waits.getOrDefault(post.id(), FIRST_WAIT);
        Duration longer = wait.multipliedBy(2);
        waits.put(post.id(), longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT);
        return wait;
    }

    private void found(Post post, Search search, long number) {
        search.overwritten().ifPresent(twice -> finder.remove(post.address(), twice));
        outbox.found(post, number, clock.instant());
        over(post, "found as message %d after %d looks".formatted(number, search.looks() + 1));
    }

    private void standsNowhere(Post post, Search search) {
        Instant now = clock.instant();
        OptionalLong overwritten = search.overwritten();
        if (overwritten.isPresent()) {
            outbox.found(post, overwritten.getAsLong(), now);
            over(post, "found as message %d with other buttons".formatted(overwritten.getAsLong()));
        } else {
            settlement.absent(post, now);
            over(post, "not there by %d looks, and goes once more".formatted(search.looks()));
        }
    }

    private void unsettled(Post post, Notice reason) {
        settlement.unsettled(post, reason, clock.instant());
        over(post, "not settled by looking: " + Messages.logged(reason));
    }

    private void over(Post post, String words) {
        searches.remove(post.id());
        waits.remove(post.id());
        LOG.info("post {} to {}: {}", post.id(), post.address(), words);
    }
}
