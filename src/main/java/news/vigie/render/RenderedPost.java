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
 * @param rich the same as a rich message (Bot API 10.1), in its HTML, for a server that knows them; null: the HTML alone
 *     is wanted
 * @param stories the ids of those that it tells; none: it is not known which
 * @param photo a picture that is shown above it, in place of the preview, where Telegram can get it; null: none
 */
public record RenderedPost(
        String html,
        List<List<Button>> keyboard,
        @Nullable URI preview,
        @Nullable Long answers,
        @Nullable String rich,
        List<Long> stories,
        @Nullable URI photo) {
    public RenderedPost {
        stories = List.copyOf(stories);
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    public RenderedPost(
            String html,
            List<List<Button>> keyboard,
            @Nullable URI preview,
            @Nullable Long answers,
            @Nullable String rich,
            List<Long> stories) {
        this(html, keyboard, preview, answers, rich, stories, null);
    }

    public RenderedPost(
            String html,
            List<List<Button>> keyboard,
            @Nullable URI preview,
            @Nullable Long answers,
            @Nullable String rich) {
        this(html, keyboard, preview, answers, rich, List.of());
    }

    public RenderedPost(String html, List<List<Button>> keyboard, @Nullable URI preview, @Nullable Long answers) {
        this(html, keyboard, preview, answers, null);
    }

    public RenderedPost(String html, List<List<Button>> keyboard, @Nullable URI preview) {
        this(html, keyboard, preview, null, null);
    }

    public static RenderedPost of(String html) {
        return new RenderedPost(html, List.of(), null);
    }

    /** The same without buttons. */
    public RenderedPost withoutKeyboard() {
        return above(List.of());
    }

    /** The same with neither preview nor photo. */
    public RenderedPost withoutPages() {
        return new RenderedPost(html, keyboard, null, answers, rich, stories);
    }

    /** The same above these buttons. */
    public RenderedPost above(List<List<Button>> buttons) {
        return new RenderedPost(html, buttons, preview, answers, rich, stories, photo);
    }

    /** The same in other words. */
    public RenderedPost saying(String otherHtml, @Nullable String otherRich) {
        return new RenderedPost(otherHtml, keyboard, preview, answers, otherRich, stories, photo);
    }

    /** The same, whose buttons know the number that it is kept under. */
    public RenderedPost numbered(long post) {
        return above(keyboard.stream()
                .map(row -> row.stream().map(button -> button.under(post)).toList())
                .toList());
    }

    /** The same, telling these stories. */
    public RenderedPost telling(List<Long> told) {
        return new RenderedPost(html, keyboard, preview, answers, rich, told, photo);
    }
}
