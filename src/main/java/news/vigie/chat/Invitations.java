package news.vigie.chat;

import java.time.Duration;
import java.time.Instant;

/** Codes that make an admin of who shows them. Only hashes of them are kept. */
public interface Invitations {
    /** Who has not followed a link by then needs another. */
    Duration VALID = Duration.ofDays(3);

    void issue(String code, Instant now);

    /** Whether the code stands. From now on it does not. */
    boolean redeem(String code, Instant now);
}
