package news.vigie.render;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Telegram message, ready to send.
 *
 * @param html Telegram HTML, at most 4096 UTF-16 units after parsing and 100 entities
 * @param keyboard rows of buttons
 * @param preview the link whose preview is shown; null: none
 * @param answers the story whose last post in the same chat it answers; null: none
 */
public record RenderedPost(
        String html,
        List<List<Button>> keyboard,
        @Nullable URI preview,
        @Nullable Long answers) {
    public RenderedPost {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    public RenderedPost(String html, List<List<Button>> keyboard, @Nullable URI preview) {
        this(html, keyboard, preview, null);
    }

    public static RenderedPost of(String html) {
        return new RenderedPost(html, List.of(), null);
    }
}
