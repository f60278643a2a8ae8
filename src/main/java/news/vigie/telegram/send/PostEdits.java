package news.vigie.telegram.send;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.Button;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/**
 * Changes the buttons of posts, however often that is asked for, at a pace that Telegram bears: a post whose buttons were
 * to change a thousand times in a moment changes at once, and then a few times to what is true by then. Returns at once.
 */
public final class PostEdits {
    private static final Logger log = LoggerFactory.getLogger(PostEdits.class);

    /** How long a chat is left alone after an edit, at least. */
    public static final Duration TICK = Duration.ofSeconds(1);

    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final BotClient client;
    private final Turns turns;
    private final Chats places;
    private final Patience patience;
    private final Duration tick;
    private final Map<Long, ChatEdits> chats = new HashMap<>();

    /**
     * Changes nothing yet.
     *
     * @param places where a chat is noted as closed if Telegram says so
     * @param tick how long a chat is left alone after an edit, at least
     */
    public PostEdits(BotClient client, Turns turns, Chats places, Patience patience, Duration tick) {
        this.client = client;
        this.turns = turns;
        this.places = places;
        this.patience = patience;
        this.tick = tick;
    }

    /**
     * The message is to have these buttons, whatever was wanted before.
     *
     * @param buttons asked for when their turn comes
     */
    public synchronized void edit(long chat, int message, Supplier<List<List<Button>>> buttons) {
        ChatEdits known = chats.get(chat);
        if (known != null) {
            known.want(message, buttons);
            return;
        }
        var edits = new ChatEdits(chat);
        edits.want(message, buttons);
        chats.put(chat, edits);
        Thread.ofVirtual().name("telegram-edits").start(() -> work(edits));
    }

    private void work(ChatEdits edits) {
        Duration wait = Duration.ZERO;
        while (!isOver(edits) && patience.pause(wait)) {
            edits.tick();
            wait = edits.next().map(edit -> run(edits, edit)).orElse(tick);
        }
    }

    /** Nothing is wanted in the chat, and its pace is as if nothing had been. */
    private synchronized boolean isOver(ChatEdits edits) {
        return edits.isAtRest() && chats.remove(edits.chat(), edits);
    }

    /** Gives how long the chat is to be left alone. Whatever else is wrong with the message, it stays as it is. */
    private Duration run(ChatEdits edits, ChatEdits.Edit edit) {
        var address = Address.of(edits.chat());
        try {
            Supplier<Answer<?>> call = () -> client.call(call(edits.chat(), edits.newest(edit)));
            Answer<?> answer = edits.isPrivate() ? turns.take(address, call) : turns.takeLast(address, call);
            if (answer instanceof Answer.Rejected<?> no && no.code() == 429) {
                edits.again(edit);
                Duration wait = no.retryAfter() == null ? USUAL_WAIT : Duration.ofSeconds(no.retryAfter());
                turns.hold(address, wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
            }
            if (Verdict.ofEdit(answer, given -> edit.message()) instanceof Sent.Refused refused) {
                refused(address, refused);
            }
        } catch (CancellationException e) {
            log.debug("The buttons of message {} stay as they are: the service ends", edit.message());
        } catch (RuntimeException e) {
            log.error("The buttons of message {} in chat {} stay as they are", edit.message(), edits.chat(), e);
        }
        return tick;
    }

    /** In which topic the message stands is not known. */
    private void refused(Address address, Sent.Refused refused) {
        Closure closure = refused.closure();
        if (closure != null && !closure.isOfTopic()) {
            places.suspend(address, closure, turns.now());
        }
    }

    private static EditMessageReplyMarkup call(long chat, ChatEdits.Edit edit) {
        var call = new EditMessageReplyMarkup();
        call.setChatId(chat);
        call.setMessageId(edit.message());
        Keyboards.of(edit.buttons().get()).ifPresent(call::setReplyMarkup);
        return call;
    }
}
