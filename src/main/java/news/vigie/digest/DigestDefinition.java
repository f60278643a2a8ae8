package news.vigie.digest;

import java.util.List;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A publication as an admin defines it; see {@code digests/}.
 *
 * @param name the file's name without its ending
 * @param language of headings and dates
 * @param minStories fewer: the slot is skipped and its stories wait for the next one
 */
public record DigestDefinition(
        String name,
        String title,
        @Nullable String description,
        Selection selection,
        Language language,
        int stories,
        int minStories,
        Window window,
        Schedule schedule,
        Style style,
        boolean photo,
        PostFormat format,
        List<Address> postTo,
        Origin origin) {
    public DigestDefinition {
        postTo = List.copyOf(postTo);
    }
}
