package news.vigie.chat;

import java.time.Instant;
import java.util.List;

/** Updates that came from Telegram: stored before they are confirmed, handled once each. */
public interface Inbox {
    /** False if an update of this number came before. */
    boolean put(long update, String json, Instant now);

    /** Those not yet done, in order of their numbers. */
    List<Letter> waiting(int limit);

    void done(long update, Instant now);

    /** Forgets those that were done before then. */
    int forget(Instant before);

    /** One update as it came. */
    record Letter(long update, String json) {}
}
