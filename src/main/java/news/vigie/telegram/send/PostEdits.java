package news.vigie.telegram.send;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import news.vigie.render.Button;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/**
 * Changes the buttons of posts, however often that is asked for, at a pace that Telegram bears: a post whose buttons were
 * to change a thousand times in a moment changes at once, and then once to what is true by then. Returns at once.
 */
public final class PostEdits {
    private static final Logger log = LoggerFactory.getLogger(PostEdits.class);

    /** Telegram takes 20 messages a minute in a group or channel, edits among them: most are left to the news. */
    public static final Duration USUAL = Duration.ofSeconds(4);

    /** Telegram takes 30 a second in all: most are left to the news. */
    private static final Duration BETWEEN_CHATS = Duration.ofMillis(100);

    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final BotClient client;
    private final Patience patience;
    private final Duration between;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<Long, Map<Integer, Supplier<List<List<Button>>>>> wanted = new HashMap<>();

    /** @param between the edits of one chat */
    public PostEdits(BotClient client, Patience patience, Duration between) {
        this.client = client;
        this.patience = patience;
        this.between = between;
    }

    /**
     * The message is to have these buttons, whatever was wanted before.
     *
     * @param buttons asked for when their turn comes
     */
    public synchronized void edit(long chat, int message, Supplier<List<List<Button>>> buttons) {
        Map<Integer, Supplier<List<List<Button>>>> ofChat = wanted.get(chat);
        if (ofChat == null) {
            wanted.put(chat, new LinkedHashMap<>(Map.of(message, buttons)));
            Thread.ofVirtual().name("telegram-edits").start(() -> work(chat));
        } else {
            ofChat.put(message, buttons);
        }
    }

    private void work(long chat) {
        for (Edit next = next(chat); next != null; next = next(chat)) {
            if (!patience.pause(run(next))) {
                return;
            }
        }
    }

    /** The one that waits longest; with none the chat is left alone. */
    private synchronized @Nullable Edit next(long chat) {
        Map<Integer, Supplier<List<List<Button>>>> ofChat = wanted.getOrDefault(chat, Map.of());
        if (ofChat.isEmpty()) {
            wanted.remove(chat);
            return null;
        }
        Map.Entry<Integer, Supplier<List<List<Button>>>> first =
                ofChat.entrySet().iterator().next();
        ofChat.remove(first.getKey());
        return new Edit(chat, first.getKey(), first.getValue());
    }

    private record Edit(long chat, int message, Supplier<List<List<Button>>> buttons) {}

    /** Gives how long the chat is to be left alone. Whatever else is wrong with the message, it stays as it is. */
    private Duration run(Edit edit) {
        await();
        try {
            return settle(edit, client.call(call(edit)));
        } catch (RuntimeException e) {
            log.error("The buttons of message {} in chat {} stay as they are", edit.message(), edit.chat(), e);
            return between;
        }
    }

    private Duration settle(Edit edit, Answer<?> answer) {
        if (answer instanceof Answer.Rejected<?> no && no.code() == 429) {
            again(edit);
            Duration wait = no.retryAfter() == null ? USUAL_WAIT : Duration.ofSeconds(no.retryAfter());
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
        return between;
    }

    /** One after the other they pass, whatever their chats. */
    private void await() {
        turn.lock();
        try {
            patience.pause(BETWEEN_CHATS);
        } finally {
            turn.unlock();
        }
    }

    private static EditMessageReplyMarkup call(Edit edit) {
        var call = new EditMessageReplyMarkup();
        call.setChatId(edit.chat());
        call.setMessageId(edit.message());
        Keyboards.of(edit.buttons().get()).ifPresent(call::setReplyMarkup);
        return call;
    }

    private synchronized void again(Edit edit) {
        wanted.computeIfAbsent(edit.chat(), chat -> new LinkedHashMap<>()).putIfAbsent(edit.message(), edit.buttons());
    }
}
