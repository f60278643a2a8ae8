package news.vigie.ordeal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for one call of the bot, which then goes wrong in one way, so that the bot can be killed just then. */
final class Trap {
    static final Set<String> SENDING = Set.of("sendmessage");
    static final Set<String> LOOKING =
            Set.of("editmessagetext", "stopmessagelivelocation", "forwardmessage", "deletemessage", "getchatmember");

    private final Set<String> methods;
    private final Set<Long> chats;
    private final Mishap mishap;
    private final CountDownLatch sprung = new CountDownLatch(1);

    /** @param chats to which the call goes; none: any */
    Trap(Set<String> methods, Set<Long> chats, Mishap mishap) {
        this.methods = methods;
        this.chats = Set.copyOf(chats);
        this.mishap = mishap;
    }

    /** Answers to people are let go. */
    boolean fits(String method, JsonNode call) {
        boolean isPost = !method.equals("sendmessage")
                || !Press.items(call.path("text").asText()).isEmpty();
        return methods.contains(method)
                && isPost
                && (chats.isEmpty() || chats.contains(call.path("chat_id").asLong()));
    }

    /** At what the bot is killed. */
    String words() {
        return methods.equals(SENDING) ? "killed at a call to send" : "killed at a call to look";
    }

    Mishap mishap() {
        return mishap;
    }

    void spring() {
        sprung.countDown();
    }

    /** False: nothing came in that time. */
    boolean await(Duration patience) throws InterruptedException {
        return sprung.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
