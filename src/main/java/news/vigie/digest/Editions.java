package news.vigie.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every edition that was published, and how far each digest's slots are dealt with. */
public interface Editions {
    /** Up to here the slots of the digest are dealt with; empty: it was never heard of. */
    Optional<Instant> dealtWith(String digest, String audience);

    /** The slots up to then are dealt with, with no edition. Never moves backwards. */
    void dealWith(String digest, String audience, Instant upTo);

    Optional<Edition> last(String digest, String audience);

    List<Edition> recent(int limit);

    /** The ids of the articles that the digest's editions have told since then. */
    Set<Long> toldReports(String digest, String audience, Instant since);

    /** The ids of the articles that editions of whatever digest have told this address since then, or are about to. */
    Set<Long> toldReports(Address address, Instant since);

    /** When the last edition of the digest was made that this address got, or is about to get. */
    Optional<Instant> lastMade(Address address, String digest);
}
