package news.vigie.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
 * @param untold how many more stories there were for it than a digest of its size tells
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
        List<Item> items,
        int untold) {
    public static final String ALL = "all";

    public Edition {
        items = List.copyOf(items);
    }

    /** The same with these items alone, in full. */
    public Edition telling(List<Item> others) {
        return new Edition(digest, title, slot, audience, from, to, made, late, language, zone, Style.FULL, others, 0);
    }

    /** The same where it comes noticeably after its slot, although it was made in time. */
    public Edition delayed() {
        return new Edition(digest, title, slot, audience, from, to, made, true, language, zone, style, items, untold);
    }

    /**
     * The same as it is read after its sources have corrected some of its headlines.
     *
     * @param corrected headlines by their stories
     */
    public Edition headlined(Map<Long, String> corrected) {
        List<Item> read = items.stream()
                .map(item -> {
                    String headline = corrected.get(item.story());
                    return headline == null ? item : item.headlined(headline);
                })
                .toList();
        return new Edition(digest, title, slot, audience, from, to, made, late, language, zone, style, read, untold);
    }

    /** An edition that tells all there was for it. */
    public Edition(
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
        this(digest, title, slot, audience, from, to, made, late, language, zone, style, items, 0);
    }
}
