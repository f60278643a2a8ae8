package news.vigie.pipeline.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.vigie.chat.Chats;
import news.vigie.chat.Newcomers;
import news.vigie.chat.Newcomers.Newcomer;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.EditionMaker;
import news.vigie.feed.Feed;
import news.vigie.pipeline.beat.Beat;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.story.Stories;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives newcomers their first digest as soon as there is something to tell: when the first articles of a feed come in,
 * once no more of them do, but soon in any case.
 */
public final class Welcome implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    /** The answer to who subscribed comes before the digest. */
    private static final Duration AFTER_THE_ANSWER = Duration.ofSeconds(2);

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Newcomers newcomers;
    private final Digests digests;
    private final Chats chats;
    private final Stories stories;
    private final Outbox outbox;
    private final Set<Address> otherwise;
    private final Publish publish;
    private final InstantSource clock;
    private final Beat beat = new Beat("welcome", this::round);
    private @Nullable Look last;
    private Instant begun = Instant.MIN;
    private Instant nextTry = Instant.MIN;

    /** @param otherwise where a digest goes that has no address of its own */
    public Welcome(Shelves shelves, Set<Address> otherwise, Publish publish, InstantSource clock) {
        this.otherwise = Set.copyOf(otherwise);
        this.outbox = shelves.outbox();
        this.newcomers = shelves.newcomers();
        this.digests = shelves.digests();
        this.chats = shelves.chats();
        this.stories = shelves.stories();
        this.publish = publish;
        this.clock = clock;
    }

    /** What welcoming reads and writes. */
    public record Shelves(Newcomers newcomers, Digests digests, Chats chats, Stories stories, Outbox outbox) {}

    /** Who waits, and how many stories there are to tell. */
    private record Look(List<Newcomer> waiting, int stories) {}

    public void start() {
        beat.start();
    }

    /** The place has the digest from now on. False: something was posted there before, so that it comes at its time. */
    public boolean greet(Address place, DigestDefinition digest) {
        return newcomers.await(place, digest.name(), clock.instant());
    }

    /** Gives how many places that get what these feeds bring wait for their first digest from now on. */
    public int begin(Collection<Feed> feeds) {
        Instant now = clock.instant();
        var names = new Names(chats);
        Set<Address> waiting = new HashSet<>();
        for (DigestDefinition digest : digests.all()) {
            if (takes(digest, feeds)) {
                places(digest).stream()
                        .filter(place -> !names.areLost(place) && newcomers.await(place, digest.name(), now))
                        .forEach(place -> waiting.add(names.of(place)));
            }
        }
        return waiting.size();
    }

    /** The service begins: as long as it has posted nothing anywhere, what is read first is told at once. */
    public void open(Supplier<? extends Collection<Feed>> feeds) {
        if (outbox.addresses().isEmpty()) {
            begin(feeds.get());
        }
    }

    private Set<Address> places(DigestDefinition digest) {
        Set<Address> places = new LinkedHashSet<>(digest.postTo());
        places.addAll(chats.subscribers(digest.name()));
        return places.isEmpty() ? otherwise : places;
    }

    /** Whether the digest tells what any of the feeds brings. */
    public static boolean takes(DigestDefinition digest, Collection<Feed> feeds) {
        Stories.Scope scope = EditionMaker.scope(digest, feeds, Instant.EPOCH, Instant.EPOCH);
        return (scope.everything() && !feeds.isEmpty()) || !scope.feeds().isEmpty();
    }

    /** Gives how long to rest. */
    Duration round() {
        Instant now = clock.instant();
        newcomers.settle(now.minus(A_DAY));
        List<Newcomer> waiting = newcomers.waiting().stream()
                .filter(one -> !one.since().plus(AFTER_THE_ANSWER).isAfter(now))
                .toList();
        var look = new Look(waiting, waiting.isEmpty() ? 0 : stories.countSince(now.minus(A_DAY)));
        if (look.stories() == 0) {
            last = null;
            return BETWEEN_LOOKS;
        }
        boolean still = look.equals(last);
        if (last == null || !last.waiting().equals(waiting)) {
            begun = now;
            nextTry = now;
        } else if (!still) {
            nextTry = now;
        }
        last = look;
        boolean settled = still || !now.isBefore(begun.plus(LONGEST_SETTLING));
        if (settled && !now.isBefore(nextTry)) {
            nextTry = now.plus(BETWEEN_TRIES);
            publish(waiting);
        }
        return BETWEEN_LOOKS;
    }

    private void publish(List<Newcomer> waiting) {
        Map<String, Set<Address>> places = waiting.stream()
                .collect(Collectors.groupingBy(
                        Newcomer::digest, Collectors.mapping(Newcomer::place, Collectors.toSet())));
        places.forEach((name, some) -> digests.byName(name)
                .flatMap(digest -> publish.first(digest, some))
                .ifPresent(edition -> LOG.info("digest {}: the first edition for {} places", name, some.size())));
    }

    @Override
    public void close() {
        beat.close();
    }
}
