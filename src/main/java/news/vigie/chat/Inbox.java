package news.vigie.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Updates that came from Telegram: stored before they are confirmed, handled once each. */
public interface Inbox {
    /** False if an update of this number came before. */
    boolean put(long update, String json, Instant now);

    /** The numbers of those not yet done, in their order. */
    List<Long> numbers(int limit);

    /** The update of this number, done or not; empty: it never came, or is forgotten. */
    Optional<Letter> letter(long update);

    void done(long update, Instant now);

    /** Forgets those that were done before then. */
    int forget(Instant before);

    /** One update as it came. */
    record Letter(long update, String json) {}
}
