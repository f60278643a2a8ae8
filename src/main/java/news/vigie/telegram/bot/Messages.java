package news.vigie.telegram.bot;

import news.vigie.digest.Address;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Caller;
import news.vigie.telegram.caller.Person;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

/** What Telegram's messages say of their writer and place. */
final class Messages {
    private Messages() {}

    /** The forum's topic; null: its first, which goes without a number. Outside of forums the same field names a thread of replies, which is no place to post to. */
    static @Nullable Integer topic(Message message) {
        return Boolean.TRUE.equals(message.getIsTopicMessage())
                ? new Address(Long.toString(message.getChatId()), message.getMessageThreadId()).thread()
                : null;
    }

    /** Who wrote what the message answers or passes on, or who is named in it by a link; no bots, and not who writes it. */
    static @Nullable Person about(Message message) {
        Person other = named(message);
        User writer = message.getFrom();
        return other != null && writer != null && writer.getId() == other.id() ? null : other;
    }

    private static @Nullable Person named(Message message) {
        if (message.getForwardOrigin() instanceof MessageOriginUser origin) {
            return person(origin.getSenderUser());
        }
        if (message.getEntities() != null) {
            for (MessageEntity entity : message.getEntities()) {
                if (entity.getUser() != null) {
                    return person(entity.getUser());
                }
            }
        }
        Message answered = message.getReplyToMessage();
        return answered == null || answered.getSenderChat() != null ? null : person(answered.getFrom());
    }

    private static @Nullable Person person(@Nullable User user) {
        return user == null || Boolean.TRUE.equals(user.getIsBot())
                ? null
                : new Person(user.getId(), CleanText.line(user.getFirstName()));
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
