package news.vigie.telegram.talk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a press. Telegram shows that it waits until the first half of it is there, so what takes long belongs to
 * the second.
 *
 * @param words shown to who pressed for a moment, up to 200 characters; null: nothing
 * @param deed what is done then
 */
public record Handling(@Nullable String words, Consumer<Screen> deed) {
    /** Nothing but these words: why not, or that it is done. */
    public static Handling saying(String words) {
        return new Handling(words, screen -> {});
    }

    public static Handling doing(Consumer<Screen> deed) {
        return new Handling(null, deed);
    }
}
