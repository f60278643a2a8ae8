package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;

/**
 * A digest as some of its readers have it.
 *
 * @param slot at which it is due for them; empty: somebody asked for it
 * @param notBefore when it may come; empty: at once
 */
record Copy(DigestDefinition digest, Optional<Instant> slot, Optional<Instant> notBefore) {
    static Copy now(DigestDefinition digest) {
        return new Copy(digest, Optional.empty(), Optional.empty());
    }

    static Copy due(DigestDefinition digest, Instant slot) {
        return new Copy(digest, Optional.of(slot), Optional.empty());
    }
}
