package news.vigie.telegram.caller;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote.
 *
 * @param person null: the chat itself, as in a channel
 * @param speaksForChat the chat itself wrote, which only its administrators can make it do
 */
public record Caller(@Nullable Long person, boolean speaksForChat) {
    public static Caller person(long id) {
        return new Caller(id, false);
    }
}
