package news.vigie.chat;

import java.time.Duration;
import java.time.Instant;

/** Codes that make an admin of who shows them. Only hashes of them are kept. */
public interface Invitations {
    /** Who has not followed a link by then needs another. */
    Duration VALID = Duration.ofDays(3);

    void issue(String code, Instant now);

    /**
     * If the code stands it makes the person an admin, an owner excepted, and stands no more: one transaction. False: it
     * does not stand.
     */
    boolean redeem(String code, long person, Instant now);
}
