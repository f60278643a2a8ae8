package news.vigie.telegram.desk;

import java.time.Instant;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;

/** Begins and ends subscriptions: when something is due is another question then. */
public final class Subscribing {
    private final Desks desks;

    public Subscribing(Desks desks) {
        this.desks = desks;
    }

    /** When the digest comes that was subscribed to. */
    public enum Beginning {
        /** As before: the place had it already. */
        ALREADY,
        /** A first one within minutes, if there is news. */
        SOON,
        AT_ITS_TIME
    }

    public Beginning begin(Address place, DigestDefinition digest, Instant now) {
        if (!desks.chats().subscribe(place, digest.name(), now)) {
            return Beginning.ALREADY;
        }
        desks.rearm().run();
        return desks.office().digests().welcome(place, digest) ? Beginning.SOON : Beginning.AT_ITS_TIME;
    }

    /**
     * The place gets the digest no longer.
     *
     * @param digest by name, which may be that of one that is no more
     */
    public void end(Address place, String digest) {
        if (desks.chats().unsubscribe(place, digest)) {
            desks.rearm().run();
        }
    }
}
