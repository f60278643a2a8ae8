package news.vigie.digest;

import org.jspecify.annotations.Nullable;

/**
 * Where posts go.
 *
 * @param chat a chat's number, or its public name with the at sign ("@channel")
 * @param thread the topic of a forum; null: none
 */
public record Address(String chat, @Nullable Integer thread) {
    public static Address of(long chat) {
        return new Address(Long.toString(chat), null);
    }

    /** As a person reads it: "@channel", "-100123", "-100123/7". */
    @Override
    public String toString() {
        return thread == null ? chat : chat + "/" + thread;
    }
}
