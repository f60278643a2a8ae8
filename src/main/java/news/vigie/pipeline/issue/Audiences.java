package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Round;
import news.vigie.digest.Selection;
import news.vigie.digest.Tastes;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.issue.Readers.Reader;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/**
 * Puts those together who are told the same. Most addresses share one edition; who follows or mutes something that is
 * there, was told other reports of a story that is there, or missed an edition, shares another with those like it.
 */
final class Audiences {
    private final Readers readers;
    private final Stories stories;
    private final Feeds feeds;
    private final EditionMaker maker;
    private final Lock arrivals;

    /** @param arrivals held while stories are read, and no longer */
    Audiences(Readers readers, Stories stories, Feeds feeds, EditionMaker maker, Lock arrivals) {
        this.readers = readers;
        this.stories = stories;
        this.feeds = feeds;
        this.maker = maker;
        this.arrivals = arrivals;
    }

    /** As if nobody were there: what the digest tells everybody. */
    Audience everybody(DigestDefinition digest, Instant now) {
        return new Hall(digest, List.of(), now).everybody(Copy.now(digest));
    }

    /** Whether anybody is to get the digest now. */
    boolean any(DigestDefinition digest, Instant now) {
        return !readers.asked(digest, now).isEmpty();
    }

    /** All who are to get the digest now, each as it wants it; the first are all those of the definition. */
    List<Audience> asked(DigestDefinition digest, Instant now) {
        List<Reader> present = readers.asked(digest, now);
        return new Hall(digest, present, now).audiences(Optional.of(Copy.now(digest)));
    }

    /** Those of the places who get the digest and had none yet. */
    List<Audience> newcomers(DigestDefinition digest, Set<Address> places, Instant now) {
        return new Hall(digest, readers.newcomers(digest, places, now), now).audiences(Optional.empty());
    }

    /** Those for whom the digest is due; the first are all those of the definition, where it is due for them. */
    List<Audience> due(DigestDefinition digest, Calendar calendar, Instant now) {
        return new Hall(digest, readers.of(digest, calendar::of, now), now).audiences(calendar.usual());
    }

    /** The last moment up to now at which the digest is due for anybody. */
    Optional<Instant> lastSlot(DigestDefinition digest, Calendar calendar) {
        return calendar.last(readers.own(digest));
    }

    /** When the digest is due next for anybody. */
    Optional<Instant> nextSlot(DigestDefinition digest, Instant after) {
        return Calendar.next(digest, readers.own(digest), after);
    }

    /** Those who are told the same, and have it in the same form. */
    private record Group(Copy copy, Round.View view) {}

    /** One digest and those who get it at one moment. Of each selection the stories are read and ranked once. */
    private final class Hall {
        private final DigestDefinition digest;
        private final List<Reader> present;
        private final Instant now;
        private final Instant usual;
        private final List<Feed> known = feeds.known();
        private final Map<Selection, Round> rounds = new HashMap<>();

        Hall(DigestDefinition digest, List<Reader> present, Instant now) {
            this.digest = digest;
            this.present = present;
            this.now = now;
            this.usual = readers.usualBegin(digest, now);
        }

        Audience everybody(Copy copy) {
            Round round = round(copy);
            Round.View view = round.view(usual, readers.told(digest, now), Set.of(), Tastes.NONE);
            return new Audience(Edition.ALL, List.of(), usual, view, copy, round);
        }

        List<Audience> audiences(Optional<Copy> ofAll) {
            Map<Group, List<Reader>> groups = new LinkedHashMap<>();
            Optional<Audience> all = ofAll.map(this::everybody);
            all.ifPresent(one -> groups.put(new Group(one.copy(), one.view()), new ArrayList<>()));
            for (Reader reader : present) {
                Round.View view =
                        round(reader.copy()).view(reader.from(), reader.told(), reader.lost(), reader.tastes());
                groups.computeIfAbsent(new Group(reader.copy(), view), like -> new ArrayList<>())
                        .add(reader);
            }
            var audiences = new ArrayList<Audience>();
            groups.forEach((group, members) -> audiences.add(
                    audiences.isEmpty() && all.isPresent()
                            ? all.get().of(addresses(members))
                            : audience(group, members)));
            return audiences;
        }

        private Audience audience(Group group, List<Reader> members) {
            Reader first = members.getFirst();
            return new Audience(
                    first.address().toString(),
                    addresses(members),
                    first.from(),
                    group.view,
                    group.copy,
                    round(group.copy));
        }

        private Round round(Copy copy) {
            return rounds.computeIfAbsent(copy.digest().selection(), selection -> round(copy.digest()));
        }

        private Round round(DigestDefinition own) {
            List<Reader> those = present.stream()
                    .filter(reader -> reader.copy().digest().selection().equals(own.selection()))
                    .toList();
            Instant first =
                    those.stream().map(Reader::from).reduce(usual, (one, other) -> one.isBefore(other) ? one : other);
            var lost = new HashSet<Long>();
            those.forEach(reader -> lost.addAll(reader.lost()));
            List<Story> found = read(EditionMaker.scope(own, known, first, now), lost);
            return maker.round(own, known, found, now);
        }
    }

    private List<Story> read(Stories.Scope scope, Set<Long> lost) {
        arrivals.lock();
        try {
            List<Story> found = stories.of(scope);
            Set<Long> ids = new HashSet<>();
            found.forEach(story -> ids.add(story.id()));
            return Stream.concat(found.stream(), stories.with(lost).stream().filter(story -> !ids.contains(story.id())))
                    .toList();
        } finally {
            arrivals.unlock();
        }
    }

    private static List<Address> addresses(List<Reader> group) {
        return group.stream().map(Reader::address).toList();
    }
}
