package news.vigie.telegram.send;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import news.vigie.digest.Address;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/**
 * Shows in a chat that an answer is on its way, where it is not there at once. What is quick is not announced, and no
 * message waits for it. May be shared between threads.
 */
public final class Typing {
    /** Nobody wonders sooner whether he was heard. */
    private static final Duration AT_ONCE = Duration.ofMillis(700);

    /** Telegram shows it for five seconds. */
    private static final Duration SHOWN = Duration.ofMillis(4500);

    private static final int MOST = 20;

    private final BotClient client;
    private final Waiting waiting;

    public Typing(BotClient client) {
        this(client, (done, most) -> done.await(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** @param waiting tells what is quick and what is slow */
    public Typing(BotClient client, Waiting waiting) {
        this.client = client;
        this.waiting = waiting;
    }

    /** Waits for something to be done. */
    public interface Waiting {
        /** Whether it is done; false: so much time has passed before. */
        boolean until(CountDownLatch done, Duration most) throws InterruptedException;
    }

    /** What the making of an answer gives; to the address it is shown while it takes long. */
    public <T> T during(Address address, Supplier<T> making) {
        Announcement announcement = announce(address);
        try {
            return making.get();
        } finally {
            announcement.end();
        }
    }

    /** Where nothing is shown. */
    public static Announcement silence() {
        return new Announcement();
    }

    /** From now on until it ends. */
    public Announcement announce(Address address) {
        var announcement = new Announcement();
        Thread.ofVirtual().name("typing").start(() -> tell(address, announcement.done));
        return announcement;
    }

    private void tell(Address address, CountDownLatch done) {
        try {
            boolean ended = waiting.until(done, AT_ONCE);
            for (int told = 0; !ended && told < MOST; told++) {
                ended = !(client.call(action(address)) instanceof Answer.Given<Boolean>) || waiting.until(done, SHOWN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SendChatAction action(Address address) {
        var action = new SendChatAction(address.chat(), ActionType.TYPING.toString());
        action.setMessageThreadId(address.thread());
        return action;
    }

    /** That an answer is being made. */
    public static final class Announcement {
        private final CountDownLatch done = new CountDownLatch(1);

        private Announcement() {}

        /** It is there. */
        public void end() {
            done.countDown();
        }
    }
}
