package news.vigie.telegram.talk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a press. Telegram shows that it waits until the first half of it is there, so what takes long belongs to
 * the second.
 *
 * @param words shown to who pressed for a moment, up to 200 characters; null: nothing
 * @param deed what is done then
 * @param insists whether the words stay until who pressed puts them away
 */
public record Handling(@Nullable String words, Consumer<Screen> deed, boolean insists) {
    public Handling(@Nullable String words, Consumer<Screen> deed) {
        this(words, deed, false);
    }

    /** Nothing but these words: why not, or that it is done. */
    public static Handling saying(String words) {
        return new Handling(words, screen -> {});
    }

    /** Nothing but these words, which stay until who pressed has read them. */
    public static Handling alerting(String words) {
        return new Handling(words, screen -> {}, true);
    }

    public static Handling doing(Consumer<Screen> deed) {
        return new Handling(null, deed);
    }
}
