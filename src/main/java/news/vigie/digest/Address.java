package news.vigie.digest;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where posts go.
 *
 * @param chat a chat's number, or its public name with the at sign ("@channel")
 * @param thread the topic of a forum; null: none, and so is 1, which is the topic "General" that every forum begins with
 *     and that Telegram does not take by its number
 */
public record Address(String chat, @Nullable Integer thread) {
    private static final int GENERAL = 1;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    public Address {
        thread = thread != null && thread == GENERAL ? null : thread;
    }

    public static Address of(long chat) {
        return new Address(Long.toString(chat), null);
    }

    /** Empty: the chat goes by a name. */
    public OptionalLong number() {
        return NUMBER.matcher(chat).matches() ? OptionalLong.of(Long.parseLong(chat)) : OptionalLong.empty();
    }

    /** As a person reads it: "@channel", "-100123", "-100123/7". */
    @Override
    public String toString() {
        return thread == null ? chat : chat + "/" + thread;
    }
}
