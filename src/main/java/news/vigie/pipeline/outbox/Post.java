package news.vigie.pipeline.outbox;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/**
 * One message of an edition for one address, or of what somebody asked for.
 *
 * @param asked when somebody asked for it, who waits: it is of no edition, and marks nothing as told; null: nobody did
 * @param message the message that it answers; null: none, or that of a story which its content names
 * @param due not to be sent, or looked for, before
 * @param after its message has a higher number than this, the highest of the chat's that was known before the last call, or
 *     up to which it was looked for since; null: none was known
 * @param before its message has a lower number than this; null: not known
 * @param reason of its state
 */
public record Post(
        long id,
        Address address,
        int part,
        int parts,
        @Nullable Instant asked,
        @Nullable Long message,
        RenderedPost content,
        PostState state,
        int attempts,
        Instant due,
        Instant changed,
        @Nullable Long after,
        @Nullable Long before,
        @Nullable Long messageId,
        @Nullable Notice reason) {
    /** The same in other words. */
    public Post saying(RenderedPost other) {
        return new Post(
                id, address, part, parts, asked, message, other, state, attempts, due, changed, after, before,
                messageId, reason);
    }
}
