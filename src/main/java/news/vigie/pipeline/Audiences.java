package news.vigie.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Round;
import news.vigie.digest.Tastes;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.Readers.Reader;
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

    /** The stories that may be told, and to whom; the first audience is that of all. */
    record Hall(Round round, List<Audience> audiences) {}

    /** As if nobody were there: what the digest tells everybody. */
    Hall everybody(DigestDefinition digest, Instant now) {
        return hall(digest, List.of(), now);
    }

    Hall of(DigestDefinition digest, Instant now) {
        return hall(digest, readers.of(digest, now), now);
    }

    private Hall hall(DigestDefinition digest, List<Reader> present, Instant now) {
        List<Feed> known = feeds.known();
        Instant usual = readers.usualBegin(digest, now);
        Instant first =
                present.stream().map(Reader::from).reduce(usual, (one, other) -> one.isBefore(other) ? one : other);
        var lost = new HashSet<Long>();
        present.forEach(reader -> lost.addAll(reader.lost()));
        List<Story> found = read(EditionMaker.scope(digest, known, first, now), lost);
        Round round = maker.round(digest, known, found, now);
        Round.View all = round.view(usual, readers.told(digest, now), Set.of(), Tastes.NONE);
        Map<Round.View, List<Reader>> groups = new LinkedHashMap<>();
        groups.put(all, new ArrayList<>());
        for (Reader reader : present) {
            Round.View view = round.view(reader.from(), reader.told(), reader.lost(), reader.tastes());
            groups.computeIfAbsent(view, like -> new ArrayList<>()).add(reader);
        }
        var audiences = new ArrayList<Audience>();
        groups.forEach((view, group) -> audiences.add(
                audiences.isEmpty()
                        ? new Audience(Edition.ALL, addresses(group), usual, view)
                        : new Audience(
                                group.getFirst().address().toString(),
                                addresses(group),
                                group.getFirst().from(),
                                view)));
        return new Hall(round, audiences);
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
