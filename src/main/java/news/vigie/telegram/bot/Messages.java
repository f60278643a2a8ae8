package news.vigie.telegram.bot;

import news.vigie.telegram.talk.Caller;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What Telegram's messages say of their writer and place. */
final class Messages {
    private Messages() {}

    /** The forum's topic. Outside of forums the same field names a thread of replies, which is no place to post to. */
    static @Nullable Integer topic(Message message) {
        return Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
    }

    /** An anonymous administrator writes as the group itself, and every post of a channel is the channel's. */
    static Caller caller(Message message) {
        Chat sender = message.getSenderChat();
        if (message.getFrom() == null || (sender != null && sender.getId().equals(message.getChatId()))) {
            return new Caller(null, true);
        }
        return sender != null
                ? new Caller(null, false)
                : Caller.person(message.getFrom().getId());
    }
}
