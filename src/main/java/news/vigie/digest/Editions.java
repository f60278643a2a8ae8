package news.vigie.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every edition that was published, and how far each digest's slots are dealt with. */
public interface Editions {
    /** Up to here the slots of the digest are dealt with; empty: it was never heard of. */
    Optional<Instant> dealtWith(String digest, String audience);

    /** The slots up to then are dealt with, with no edition. Never moves backwards. */
    void dealWith(String digest, String audience, Instant upTo);

    /**
     * Up to here everything counts as told, as the store was an older copy of itself that does not know it; empty: it
     * never was.
     */
    Optional<Instant> toldUpTo();

    Optional<Edition> last(String digest, String audience);

    /** Until when the last one told; empty: there is none. */
    Optional<Instant> lastEnd(String digest, String audience);

    List<Edition> recent(int limit);

    /** The one that the post of this number is of. */
    Optional<Edition> ofPost(long post);

    /** The ids of the articles that the digest's editions have told since then. */
    Set<Long> toldReports(String digest, String audience, Instant since);

    /**
     * What each address was told, by its posts: whatever digest they are of, those that are on their way too.
     *
     * @param since editions made before are not looked at
     */
    Map<Address, Told> told(Instant since);

    /** When the last edition of the digest, of those made since then, was made that each address got or will get. */
    Map<Address, Instant> lastMade(String digest, Instant since);

    /** Lets go of editions made before, with their posts, but for the last of each audience. Gives how many went. */
    int forget(Instant before);
}
