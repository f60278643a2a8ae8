package news.vigie.telegram.send;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Groups and channels that the bot knew only by what a file calls them, as they were there before it heard of anything:
 * what arrived there tells their names and kinds. People are met when they write.
 */
public final class Introductions {
    private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);

    private final Chats chats;
    private final InstantSource clock;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    public Introductions(Chats chats, InstantSource clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /** A chat as Telegram tells of it. */
    public static Chat chat(org.telegram.telegrambots.meta.api.objects.chat.Chat told, @Nullable Language language) {
        String title = told.getTitle() != null ? told.getTitle() : told.getFirstName();
        return new Chat(told.getId(), type(told.getType()), title, told.getUserName(), language, null);
    }

    private static ChatType type(String told) {
        return switch (told) {
            case "group" -> ChatType.GROUP;
            case "supergroup" -> ChatType.SUPERGROUP;
            case "channel" -> ChatType.CHANNEL;
            default -> ChatType.PRIVATE;
        };
    }

    /** It arrived there: that is not undone if the answer tells no chat, or the chat cannot be kept now. */
    void arrived(Message message) {
        try {
            if (message.getChat() != null && !message.getChat().isUserChat()) {
                arrivedAt(chat(message.getChat(), null));
            }
        } catch (RuntimeException e) {
            LOG.warn("The chat of message {} was not kept", message.getMessageId(), e);
        }
    }

    private void arrivedAt(Chat chat) {
        if (!known.contains(chat.id())) {
            if (chats.byId(chat.id()).isEmpty()) {
                chats.met(chat, clock.instant());
            }
            known.add(chat.id());
        }
    }
}
