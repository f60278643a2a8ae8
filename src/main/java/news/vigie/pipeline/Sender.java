package news.vigie.pipeline;

import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;

/** Sends one message; whoever does is at the edge. */
public interface Sender {
    Sent send(Address address, RenderedPost post);
}
