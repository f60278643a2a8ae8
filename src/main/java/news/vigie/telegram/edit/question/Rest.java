package news.vigie.telegram.edit.question;

import java.time.Duration;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a digest may say besides, which nobody is asked for on the way.
 *
 * @param about null: there is no description
 * @param least with fewer stories it does not appear
 * @param window how far back; null: from the last edition on
 */
public record Rest(
        @Nullable String about, int least, @Nullable Duration window, boolean photo, PostFormat format) {
    static final Rest USUAL = new Rest(null, 1, null, false, PostFormat.HTML);

    static Rest of(DigestDefinition digest) {
        return new Rest(
                digest.description(),
                digest.minStories(),
                digest.window() instanceof Window.Last last ? last.duration() : null,
                digest.photo(),
                digest.format());
    }

    Window looksBack() {
        return window == null ? new Window.SinceLast() : new Window.Last(window);
    }

    Rest about(@Nullable String other) {
        return new Rest(other, least, window, photo, format);
    }

    Rest from(int other) {
        return new Rest(about, other, window, photo, format);
    }

    Rest over(@Nullable Duration other) {
        return new Rest(about, least, other, photo, format);
    }

    Rest with(boolean aPhoto) {
        return new Rest(about, least, window, aPhoto, format);
    }

    Rest as(PostFormat other) {
        return new Rest(about, least, window, photo, other);
    }
}
