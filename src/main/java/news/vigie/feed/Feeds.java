package news.vigie.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every feed that is watched. */
public interface Feeds {
    /** By name, without those that were removed. */
    List<Feed> all();

    /** The same with those that were removed: what they brought stays. */
    List<Feed> known();

    Optional<Feed> byId(long id);

    Optional<Feed> byUrl(URI url);

    /** The feed at this address is watched from now on; if it is already, it is given back unchanged. */
    Feed add(FeedDefinition definition, Origin origin, Instant now);

    /**
     * Makes the feeds of origin FILE exactly these: adds, changes, and removes those that stand in no file any more.
     */
    void declare(List<FeedDefinition> definitions, Instant now);

    /** Articles that came from it stay. False if there is none. */
    boolean remove(long id);

    boolean pause(long id, boolean paused);

    /** Puts the next visit forward to now; one that had ended is watched again. */
    void hurry(long id, Instant now);

    /** No feed that is well waits for longer than until then: the settings may have changed. */
    void bringForward(Instant latest);

    /** It is fetched there from now on, and at once; null: where its definition says. */
    void move(long id, @Nullable URI to, Instant now);

    /**
     * The feeds whose next visit is due, the longest overdue first, claimed until {@code now + lease}: no other call
     * gives them out meanwhile.
     */
    List<DueFeed> claimDue(Instant now, Duration lease, Room room);

    /**
     * Ends a claim: what the visit brought is kept with the new entries, in one transaction. Gives how many are new.
     */
    int visited(DueFeed feed, FeedVisit visit, List<NewEntry> entries);

    /** How many of these the feed has listed before. */
    int knows(long id, List<Entry> listed);

    FeedHealth health(long id, Instant now);

    /** Of all that are watched, by their numbers. */
    Map<Long, FeedHealth> healths(Instant now);
}
