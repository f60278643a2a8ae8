package news.vigie.pipeline.outbox;

import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;

/** Sends one message; whoever does is at the edge. */
public interface Sender {
    /**
     * Sends it there.
     *
     * @param answered the message there that it answers, if that is still there; empty: none
     */
    Sent send(Address address, RenderedPost post, Optional<Long> answered);

    /** As an answer to nothing. */
    default Sent send(Address address, RenderedPost post) {
        return send(address, post, Optional.empty());
    }
}
