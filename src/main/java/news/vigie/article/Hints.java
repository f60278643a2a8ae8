package news.vigie.article;

import news.vigie.feed.Entry;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before it is read.
 *
 * @param entry the feed's entry that leads to it
 * @param select CSS of the text, given by an admin: it wins
 * @param language of the feed
 */
public record Hints(
        @Nullable Entry entry,
        @Nullable String select,
        @Nullable Language language) {
    public static final Hints NONE = new Hints(null, null, null);
}
