package news.vigie.http.body;

import java.time.Duration;

/** The exchange that a body belongs to. */
public interface Visit {
    /** How long it may take from now on. */
    Duration left();

    /** Breaks it off, from whatever thread: reading the body then fails. */
    void cancel();
}
