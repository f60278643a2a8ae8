package news.vigie.pipeline.outbox;

import java.util.List;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/**
 * News that somebody asked for, which leaves the outbox like posts, before them: once, whatever happens meanwhile.
 *
 * @param asked what asked for it, told from all else that asks in the chat: what asks again, after a crash, asked before
 * @param message the message that the first part answers; null: none
 */
public record Request(
        Address address, String asked, @Nullable Long message, List<RenderedPost> parts) {
    public Request {
        parts = List.copyOf(parts);
    }
}
