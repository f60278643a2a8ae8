package news.vigie.pipeline.outbox;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/**
 * One message of an edition for one address.
 *
 * @param due not to be sent, or looked for, before
 * @param after the highest number that was known of the chat's messages before the last call; null: none was
 * @param reason of its state
 */
public record Post(
        long id,
        Address address,
        int part,
        int parts,
        RenderedPost content,
        PostState state,
        int attempts,
        Instant due,
        Instant changed,
        @Nullable Long after,
        @Nullable Long messageId,
        @Nullable Notice reason) {}
