package news.vigie.web.feeds;

import org.jspecify.annotations.Nullable;

/**
 * Which feeds the page shows, and in which order.
 *
 * @param troubled only those that need a look
 * @param byName else the worst come first
 */
public record FeedChoice(boolean troubled, boolean byName) {
    public static final FeedChoice ALL = new FeedChoice(false, false);

    /** Of the page's parameters; what they do not know they leave as it is. */
    public static FeedChoice of(@Nullable String show, @Nullable String by) {
        return new FeedChoice("troubled".equals(show), "name".equals(by));
    }

    FeedChoice only(boolean newTroubled) {
        return new FeedChoice(newTroubled, byName);
    }

    FeedChoice sorted(boolean newByName) {
        return new FeedChoice(troubled, newByName);
    }

    String href() {
        String query = (troubled ? "&show=troubled" : "") + (byName ? "&by=name" : "");
        return query.isEmpty() ? "/feeds" : "/feeds?" + query.substring(1);
    }
}
