package news.vigie.pipeline.delivery;

import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;

/** Looks whether a post of which nobody knows whether it arrived stands in its chat; whoever looks is at the edge. */
public interface Finder {
    /** Looks nowhere: where nothing can be looked at, the setting {@code delivery.unsettled} decides. */
    Finder BLIND = new Finder() {
        @Override
        public Sight look(Address address, RenderedPost post, long message) {
            return new Sight.Hidden(Notice.of("seek.blind"));
        }

        @Override
        public Sounding sound() {
            return new Sounding.Never(Notice.of("seek.blind"));
        }

        @Override
        public void sweep() {
            // Nothing was made.
        }
    };

    /**
     * Looks at one message; none but the bot's own is ever changed by it.
     *
     * @param message a number that is not known to be another's
     */
    Sight look(Address address, RenderedPost post, long message);

    /** Has Telegram give a number of the counter that private chats and basic groups share; it is noted as known. */
    Sounding sound();

    /** Deletes what was made in looking and is still there after the end of the process. */
    void sweep();
}
