package news.vigie.store.mark;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.vigie.notice.Notice;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/**
 * The last moment at which a post may have gone out, kept twice: in the database, and in a file beside it. A database that
 * is behind the file is an older copy of itself, and does not know what was posted since it was made.
 */
public final class LastSent {
    private static final String MOVE = """
            UPDATE last_sent SET up_to = CASE WHEN up_to < :now THEN CAST(:now AS BIGINT) ELSE up_to + 1 END
            """;

    /** So much of what the operating system had not written yet may go with a loss of power. */
    private static final Duration POWER = Duration.ofMinutes(1);

    private static final String LOST_POWER = """
            UPDATE post SET state = 'SENDING', changed = ?,
                after_message = (SELECT MAX(o.message_id) FROM post o WHERE o.chat = post.chat)
            WHERE state = 'PENDING' AND due <= ?
            """;

    private final Transactions transactions;
    private final MarkFile file;
    private final Runnable toDisk;

    /** @param toDisk brings what is committed to the disk itself */
    public LastSent(Transactions transactions, MarkFile file, Runnable toDisk) {
        this.transactions = transactions;
        this.file = file;
        this.toDisk = toDisk;
    }

    /** A post is about to go; in the transaction that takes it. Gives what the file is to hold once that is kept. */
    public static long move(Handle handle, Instant now) {
        handle.createUpdate(MOVE).bind("now", now).execute();
        return number(handle, "up_to");
    }

    /** To be called before the post goes. That it is on its way is on the disk first: the file is never ahead of it. */
    public void note(long moment) {
        toDisk.run();
        file.write(moment);
    }

    /**
     * An older copy catches up: what was due or waiting up to the last post counts as told, as it may have been, and what
     * people had sent as answered: the wish for this very copy, not least. One that is behind by seconds has lost its last
     * writes with the power: what was due then may be on its way, and is looked for like all that was.
     */
    public void catchUp() {
        file.read().ifPresent(last -> transactions.change(handle -> catchUp(handle, last)));
    }

    private static void catchUp(Handle handle, Instant last) {
        long moment = last.toEpochMilli();
        long known = number(handle, "up_to");
        if (known >= moment) {
            return;
        }
        if (isNew(handle)) {
            handle.execute("UPDATE last_sent SET up_to = ?", moment);
            return;
        }
        boolean lostPower = moment - known <= POWER.toMillis();
        handle.execute("UPDATE last_sent SET up_to = ?, restored = ?, told = ?", moment, moment, lostPower);
        handle.execute("UPDATE slot_progress SET up_to = ? WHERE up_to < ?", moment, moment);
        if (lostPower) {
            handle.execute(LOST_POWER, moment, moment);
            return;
        }
        handle.execute(
                "UPDATE post SET state = 'FAILED', reason = ?, changed = ? WHERE state IN ('PENDING', 'SENDING', 'SOUGHT')",
                Notices.column(Notice.of("post.older-copy")),
                moment);
        handle.execute("UPDATE inbox SET done = TRUE, done_at = ? WHERE done = FALSE", moment);
    }

    /** Who begins anew has no older copy. */
    private static boolean isNew(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM slot_progress")
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** Up to when everything counts as told, as the database was an older copy of itself; empty: it never was. */
    public static Optional<Instant> caughtUp(Handle handle) {
        return handle.createQuery("SELECT restored FROM last_sent WHERE restored IS NOT NULL")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /** Whether no owner knows yet that the database was an older copy. */
    public boolean isUntold() {
        return transactions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM last_sent WHERE told = FALSE")
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    public void told() {
        transactions.change(handle -> handle.execute("UPDATE last_sent SET told = TRUE"));
    }

    private static long number(Handle handle, String column) {
        return handle.createQuery("SELECT " + column + " FROM last_sent")
                .mapTo(Long.class)
                .one();
    }
}
