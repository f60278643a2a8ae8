package news.vigie.telegram.caller;

import java.time.Instant;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One command as it came.
 *
 * @param arguments what follows the command, stripped; may be empty
 * @param thread the topic of a forum in which it was written
 * @param language to answer in
 * @param about whom the message answers, names or passes on; null: nobody in particular
 */
public record Call(
        Chat chat,
        Caller caller,
        String arguments,
        @Nullable Integer thread,
        Language language,
        Instant at,
        @Nullable Person about) {
    public Call(Chat chat, Caller caller, String arguments, @Nullable Integer thread, Language language, Instant at) {
        this(chat, caller, arguments, thread, language, at, null);
    }

    public Address address() {
        return new Address(Long.toString(chat.id()), thread);
    }

    public boolean isPrivate() {
        return chat.type() == ChatType.PRIVATE;
    }

    /** With whom a conversation is held: the person, or the chat where it writes itself. */
    public Optional<Long> partner() {
        return caller.person() == null && caller.speaksForChat()
                ? Optional.of(chat.id())
                : Optional.ofNullable(caller.person());
    }

    public Texts texts() {
        return Texts.of(language);
    }
}
