package news.vigie.store.issue;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How far the slots of a digest are dealt with for an audience; only ever moves forwards. */
final class SlotProgress {
    private static final String READ = """
            SELECT up_to FROM slot_progress WHERE digest = :digest AND audience = :audience
            """;

    private static final String MOVE = """
            UPDATE slot_progress SET up_to = :upTo WHERE digest = :digest AND audience = :audience AND up_to < :upTo
            """;

    private static final String BEGIN = """
            INSERT INTO slot_progress (digest, audience, up_to) VALUES (:digest, :audience, :upTo)
            """;

    private SlotProgress() {}

    static Optional<Instant> of(Handle handle, String digest, String audience) {
        return handle.createQuery(READ)
                .bind("digest", digest)
                .bind("audience", audience)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /** False if it was as far before. The row stays locked until the transaction ends, so of two only one succeeds. */
    static boolean advance(Handle handle, String digest, String audience, Instant upTo) {
        if (execute(handle, MOVE, digest, audience, upTo)) {
            return true;
        }
        return of(handle, digest, audience).isEmpty() && execute(handle, BEGIN, digest, audience, upTo);
    }

    private static boolean execute(Handle handle, String sql, String digest, String audience, Instant upTo) {
        return handle.createUpdate(sql)
                        .bind("digest", digest)
                        .bind("audience", audience)
                        .bind("upTo", upTo)
                        .execute()
                == 1;
    }
}
