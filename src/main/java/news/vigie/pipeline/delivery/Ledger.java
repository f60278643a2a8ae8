package news.vigie.pipeline.delivery;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Outbox;

/** Keeps the numbers of the bot's messages that are no posts, so that they are known after another start, too. */
public interface Ledger {
    /** Keeps none. */
    Ledger NONE = new Ledger() {
        @Override
        public void keep(Address address, long message, Instant now) {
            // Where nothing is looked for, nothing needs to be known.
        }

        @Override
        public List<Outbox.Message> since(Instant then) {
            return List.of();
        }

        @Override
        public void toRemove(Address address, long message) {
            // Where nothing is looked for, nothing is made for it.
        }

        @Override
        public void removed(Address address, long message) {
            // The same.
        }

        @Override
        public List<Outbox.Message> toRemove() {
            return List.of();
        }
    };

    /** Keeps one, and forgets those that are old by then. */
    void keep(Address address, long message, Instant now);

    /** Those that were kept since then. */
    List<Outbox.Message> since(Instant then);

    /** Keeps one that is to be deleted: it was made to look at it. */
    void toRemove(Address address, long message);

    /** That one is to be deleted no more. */
    void removed(Address address, long message);

    /** Those that are to be deleted. */
    List<Outbox.Message> toRemove();
}
