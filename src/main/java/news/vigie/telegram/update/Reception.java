package news.vigie.telegram.update;

import java.net.URI;
import java.time.InstantSource;
import news.vigie.chat.Inbox;
import news.vigie.pipeline.Health;
import news.vigie.telegram.send.Patience;

/** The way in, whole: polls, stores, hands on. */
public final class Reception implements AutoCloseable {
    private final Mailroom mailroom;
    private final Poller poller;

    /** Where updates come from. */
    public record Source(URI apiUrl, String token) {}

    public Reception(Source source, Inbox inbox, Clerk clerk, Trouble trouble, Patience patience) {
        this.mailroom = new Mailroom(inbox, clerk, trouble.clock());
        this.poller = new Poller(
                source.apiUrl(),
                source.token(),
                new Letterbox(inbox, mailroom::wake, patience, trouble.clock()),
                new PollReport(trouble.health(), trouble.tellOwners(), trouble.clock()),
                patience);
    }

    /**
     * Whom trouble is told to.
     *
     * @param tellOwners that another program polls with the same token
     */
    public record Trouble(Health health, Runnable tellOwners, InstantSource clock) {}

    /** Never blocks: what waits from before is answered, and polling begins as soon as the network allows. */
    public void start() {
        mailroom.start();
        poller.start();
    }

    @Override
    public void close() {
        poller.close();
        mailroom.close();
    }
}
