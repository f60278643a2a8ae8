package news.vigie.telegram.update;

import java.net.URI;
import java.time.InstantSource;
import news.vigie.chat.Inbox;
import news.vigie.pipeline.beat.Health;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Patience;

/** The way in, whole: takes, stores, hands on. */
public final class Reception implements AutoCloseable {
    private final Mailroom mailroom;
    private final Intake intake;

    /** Where updates come from. */
    public sealed interface Source {}

    /** They are asked for. */
    public record Polled(URI apiUrl, String token) implements Source {}

    /** Telegram brings them to this address. */
    public record Brought(BotClient client, URI url, String secret) implements Source {
        /** The secret is left out. */
        @Override
        public String toString() {
            return "Brought[url=%s]".formatted(url);
        }
    }

    public Reception(Source source, Inbox inbox, Clerk clerk, Trouble trouble, Patience patience) {
        this.mailroom = new Mailroom(inbox, clerk, trouble.clock());
        this.intake = switch (source) {
            case Polled polled ->
                new Poller(
                        polled.apiUrl(),
                        polled.token(),
                        new Letterbox(inbox, mailroom::wake, patience, trouble.clock()),
                        new PollReport(trouble.health(), trouble.owners(), trouble.clock()),
                        patience);
            case Brought brought -> new Delivery(brought, trouble, patience);
        };
    }

    /**
     * Whom trouble is told to.
     *
     * @param owners that another program takes updates with the same token
     */
    public record Trouble(Health health, OwnersAlert owners, InstantSource clock) {
        /**
         * As the rest of the bot knows it.
         *
         * @param tellOwners that another program takes updates; called seldom, in a thread of its own
         */
        public static Trouble of(Health health, Runnable tellOwners, InstantSource clock) {
            return new Trouble(health, new OwnersAlert(tellOwners, clock), clock);
        }
    }

    /** Never blocks: what waits from before is answered, and updates come as soon as the network allows. */
    public void start() {
        mailroom.start();
        intake.start();
    }

    /** An update was stored. */
    public void wake() {
        mailroom.wake();
    }

    @Override
    public void close() {
        mailroom.close();
        intake.close();
    }
}
