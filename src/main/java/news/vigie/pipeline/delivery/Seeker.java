package news.vigie.pipeline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles posts of which nobody knows whether they arrived, by looking for them among the messages that may be they. Each
 * look is one call, which has its turn like a post.
 */
final class Seeker {
    private static final Logger LOG = LoggerFactory.getLogger(Seeker.class);

    /** What went through a connection that broke may be carried out for so long: before that nothing is absent. */
    private static final Duration LATE = Duration.ofSeconds(15);

    private static final Duration LONGEST_SEARCH = Duration.ofDays(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
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
        Long after = post.after();
        if (after == null) {
            unsettled(post, Notice.of("seek.no-number"));
            return;
        }
        Instant now = clock.instant();
        Search search = search(post, after, now);
        Instant surely = search.over();
        OptionalLong next = search.next(numbers, now);
        if (next.isEmpty()) {
            standsNowhere(post, search, now);
        } else if (search.isToSound(numbers)) {
            sound(post, search, surely);
        } else if (search.isTooFar()) {
            unsettled(post, Notice.of("seek.too-far", search.looks()));
        } else {
            look(post, search, next.getAsLong());
        }
    }

    /** A clock that was put back since the call is not waited for. */
    private Search search(Post post, long after, Instant now) {
        Long before = post.before();
        OptionalLong end = before == null ? OptionalLong.empty() : OptionalLong.of(before);
        Instant called = post.changed().isAfter(now) ? now : post.changed();
        return searches.compute(
                post.id(),
                (id, known) -> known == null || known.over().isAfter(now.plus(LATE))
                        ? new Search(post.address(), after, end, called.plus(LATE))
                        : known);
    }

    private void look(Post post, Search search, long number) {
        Instant begun = clock.instant();
        Sight sight = finder.look(post.address(), post.content().numbered(post.id()), number);
        Instant now = clock.instant();
        switch (sight) {
            case Sight.There there -> found(post, search, number);
            case Sight.Overwritten overwritten -> found(post, search, number);
            case Sight.Another another -> {
                search.another(number);
                looked(post, search);
            }
            case Sight.Nothing nothing -> {
                search.nothing(number, begun);
                looked(post, search);
            }
            case Sight.TooMany tooMany -> {
                pace.hold(post.address(), tooMany.retryAfter(), now);
                outbox.seekLater(post, now.plus(tooMany.retryAfter()));
            }
            case Sight.Dark dark -> later(post, dark.reason(), now);
            case Sight.Hidden hidden -> unsettled(post, hidden.reason());
        }
    }

    /** What is known by now is not looked at again after the next start. */
    private void looked(Post post, Search search) {
        waits.remove(post.id());
        OptionalLong before = search.before(numbers);
        Long kept = post.before();
        if (!Long.valueOf(search.after()).equals(post.after()) || (before.isPresent() && kept == null)) {
            outbox.narrowed(post, search.after(), before);
        }
    }

    private void later(Post post, Notice reason, Instant now) {
        if (now.isAfter(post.changed().plus(post.asked() == null ? LONGEST_SEARCH : Deliver.LONGEST_ASKED))) {
            unsettled(post, reason);
            return;
        }
        LOG.info("post {} is looked for later: {}", post.id(), Messages.logged(reason));
        outbox.seekLater(post, now.plus(nextWait(post)));
    }

    private Duration nextWait(Post post) {
        Duration wait = waits.getOrDefault(post.id(), FIRST_WAIT);
        Duration longer = wait.multipliedBy(2);
        waits.put(post.id(), longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT);
        return wait;
    }

    /** A number that is given now is above all that may have been given to the post. */
    private void sound(Post post, Search search, Instant surely) {
        Instant now = clock.instant();
        if (!now.isAfter(surely)) {
            onceMoreFrom(post, search, surely);
            return;
        }
        switch (finder.sound()) {
            case Sounding.Done done -> LOG.debug("post {}: a later number is known", post.id());
            case Sounding.NotNow notNow -> later(post, notNow.reason(), now);
            case Sounding.Never never -> unsettled(post, never.reason());
        }
    }

    /** It may arrive until then. */
    private void onceMoreFrom(Post post, Search search, Instant surely) {
        search.again();
        outbox.seekLater(post, surely.plusMillis(1));
    }

    private void found(Post post, Search search, long number) {
        Instant now = clock.instant();
        numbers.seen(post.address(), number, now);
        outbox.found(post, number, now);
        over(post);
        LOG.info("post {} to {}: message {}, found by look {}", post.id(), post.address(), number, search.looks() + 1);
    }

    private void standsNowhere(Post post, Search search, Instant now) {
        Instant surely = search.over();
        if (!now.isAfter(surely)) {
            onceMoreFrom(post, search, surely);
            return;
        }
        settlement.absent(post, now);
        over(post);
        LOG.info("post {} to {}: absent after {} looks, goes once more", post.id(), post.address(), search.looks());
    }

    private void unsettled(Post post, Notice reason) {
        settlement.unsettled(post, reason, clock.instant());
        over(post);
        LOG.warn("post {} to {}: not settled by looking: {}", post.id(), post.address(), Messages.logged(reason));
    }

    private void over(Post post) {
        searches.remove(post.id());
        waits.remove(post.id());
    }
}
