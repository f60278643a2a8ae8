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
 */
public record RenderedPost(
        String html, List<List<Button>> keyboard, @Nullable URI preview) {
    public RenderedPost {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    public static RenderedPost of(String html) {
        return new RenderedPost(html, List.of(), null);
    }
}
