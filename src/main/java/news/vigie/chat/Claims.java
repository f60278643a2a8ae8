package news.vigie.chat;

import java.time.Instant;

/** The code that makes its first sender the owner. */
public interface Claims {
    int TRIES = 10;

    /** A new code stands, with all its tries; one that stood before is void. Only a hash of it is kept. */
    void issue(String code, Instant now);

    /** Each wrong try counts, whoever makes it; after {@link #TRIES} the code is void until the next start. */
    Outcome claim(long person, String code, Instant now);

    /** What became of a try. */
    enum Outcome {
        CLAIMED,
        WRONG,
        VOID
    }
}
