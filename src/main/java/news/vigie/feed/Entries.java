package news.vigie.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.notice.Notice;

/** The stored entries that wait to become articles. */
public interface Entries {
    /** Oldest first, claimed until {@code now + lease}, so that a crash gives them out again. */
    List<PendingEntry> claimPending(Instant now, Duration lease, Room room);

    /** The attempt failed: try again then. */
    void postpone(PendingEntry entry, Notice reason, Instant nextTry);

    /** It was corrected, but what is kept of it stays as it is. */
    void leave(PendingEntry entry);

    /**
     * It became an article just now, but nothing in its page is what {@code select} of its feed names: told by the
     * feed's health.
     */
    void unselected(PendingEntry entry);

    /** It will never be an article; it stays known. */
    void abandon(PendingEntry entry, Notice reason);
}
