package news.vigie.pipeline.outbox;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/**
 * One message of an edition for one address.
 *
 * @param due not to be sent before
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
        @Nullable Long messageId,
        @Nullable Notice reason) {}
