package news.vigie.store.issue;

import java.time.Instant;
import news.vigie.store.sql.Transactions;

/**
 * Lets go of old editions, of what was asked for, and of the ledger of that time, a few at a time; the posts go with their editions by their foreign
 * keys.
 */
final class OldEditions {
    private static final int AT_ONCE = 200;

    /** The last of an audience says where the next begins; what is on its way still goes. */
    private static final String FORGET = """
            DELETE FROM edition WHERE id IN (
                SELECT e.id FROM edition e WHERE e.made < :before
                    AND EXISTS (SELECT 1 FROM edition o
                        WHERE o.digest = e.digest AND o.audience = e.audience AND o.made > e.made)
                    AND NOT EXISTS (SELECT 1 FROM post p
                        WHERE p.edition_id = e.id AND p.state IN ('PENDING', 'SENDING', 'SOUGHT'))
                LIMIT :limit)
            """;

    /** What a chat was sent so long ago nobody asks for any more. */
    private static final String LEDGER = """
            DELETE FROM delivery WHERE (chat, story_id) IN (
                SELECT chat, story_id FROM delivery WHERE sent < :before ORDER BY sent LIMIT :limit)
            """;

    /** What somebody asked for; who asks the same again asks anew. */
    private static final String REQUESTS = """
            DELETE FROM post WHERE id IN (
                SELECT id FROM post WHERE asked IS NOT NULL AND changed < :before
                    AND state NOT IN ('PENDING', 'SENDING', 'SOUGHT')
                LIMIT :limit)
            """;

    private final Transactions transactions;

    OldEditions(Transactions transactions) {
        this.transactions = transactions;
    }

    int forget(Instant before) {
        all(LEDGER, before);
        all(REQUESTS, before);
        return all(FORGET, before);
    }

    private int all(String deed, Instant before) {
        int forgotten = 0;
        int now;
        do {
            now = transactions.write(handle -> handle.createUpdate(deed)
                    .bind("before", before)
                    .bind("limit", AT_ONCE)
                    .execute());
            forgotten += now;
        } while (now == AT_ONCE);
        return forgotten;
    }
}
