package news.vigie.pipeline.issue;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/**
 * A post on its way into the outbox; parts are counted from 1.
 *
 * @param notBefore when it may go; null: at once
 */
public record PostDraft(
        Address address,
        int part,
        int parts,
        RenderedPost content,
        @Nullable Instant notBefore) {
    public PostDraft(Address address, int part, int parts, RenderedPost content) {
        this(address, part, parts, content, null);
    }
}
