package news.vigie.digest;

import java.time.Instant;
import java.util.List;

/** The digests that admins made in the chat, beside those of the files. */
public interface KeptDigests {
    /** By name. */
    List<DigestDefinition> all();

    /** New, or in place of the one of this name. */
    void keep(DigestDefinition digest, Instant now);

    /** With it go the subscriptions to it. False if there is none of this name. */
    boolean remove(String name);
}
