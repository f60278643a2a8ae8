package news.vigie.chat;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;

/** Places at which nothing was posted yet: their first digest does not wait for its time. */
public interface Newcomers {
    /** From now on the place waits for a first edition of the digest. False: something was posted there before. */
    boolean await(Address place, String digest, Instant now);

    /** Those that still wait, who waits longest first; what nobody got was not posted. */
    List<Newcomer> waiting();

    /** Forgets those whom something reached by now, and those who have waited since before then. */
    void settle(Instant before);

    /** One that waits. */
    record Newcomer(Address place, String digest, Instant since) {}
}
