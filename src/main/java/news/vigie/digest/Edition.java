package news.vigie.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a digest, made once and never changed. (digest, slot, audience) tells it from all others.
 *
 * @param slot the moment it was due; null: somebody asked for it
 * @param audience "all", or the chat that it was made for
 * @param from the window's beginning, inclusive
 * @param to the window's end, exclusive
 * @param late it comes noticeably after its slot
 */
public record Edition(
        String digest,
        String title,
        @Nullable Instant slot,
        String audience,
        Instant from,
        Instant to,
        Instant made,
        boolean late,
        Language language,
        ZoneId zone,
        Style style,
        List<Item> items) {
    public static final String ALL = "all";

    public Edition {
        items = List.copyOf(items);
    }
}
