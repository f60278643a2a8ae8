package news.vigie.render;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A button under a post: it opens an address, sends {@code data} to the bot (at most 64 bytes), or opens a talk with the bot
 * that begins with {@code payload}. One of them is there; of data and payload both may be: in a talk with the bot the
 * data is sent, elsewhere the talk is opened.
 *
 * @param data where it ends with a colon, the number of the post is still to follow
 * @param payload behind {@code t.me/bot?start=}; where it ends with an underscore, the number of the post is still to
 *     follow
 */
public record Button(
        String text,
        @Nullable URI url,
        @Nullable String data,
        @Nullable String payload) {
    /** One that opens no talk. */
    public Button(String text, @Nullable URI url, @Nullable String data) {
        this(text, url, data, null);
    }

    /** The same under the post of this number. */
    Button under(long post) {
        return new Button(text, url, completed(data, ":", post), completed(payload, "_", post));
    }

    /** The same with other words on it. */
    public Button saying(String other) {
        return new Button(other, url, data, payload);
    }

    private static @Nullable String completed(@Nullable String told, String end, long post) {
        return told != null && told.endsWith(end) ? told + post : told;
    }
}
