package news.vigie.feed;

import java.util.List;

/**
 * What became of the last entries of a feed, the newest last.
 *
 * @param kinds one for each entry
 * @param languages of those that have a text, as codes
 */
public record FeedTrail(List<Kind> kinds, List<String> languages) {
    public static final FeedTrail NONE = new FeedTrail(List.of(), List.of());

    private static final int LENGTH = 20;

    public FeedTrail {
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /** Where the text of an entry came from. */
    public enum Kind {
        PAGE,
        /** The page, but nothing there is what the admin's {@code select} names. */
        UNSELECTED,
        /** The feed's own text, as the admin or the feed wants it. */
        FEED,
        /** The feed's own text, as the page could not be had. */
        EXTRACT,
        CONSENT,
        PAYWALL,
        SCRIPT,
        ERROR,
        /** Neither page nor feed had a text. */
        NOTHING
    }

    /** With one more; the oldest goes. */
    public FeedTrail with(Kind kind, String language) {
        return new FeedTrail(last(kinds, kind), last(languages, language));
    }

    public FeedTrail with(Kind kind) {
        return new FeedTrail(last(kinds, kind), languages);
    }

    /** The last one was of that kind. */
    public FeedTrail endingIn(Kind kind) {
        return kinds.isEmpty() ? this : new FeedTrail(last(kinds.subList(0, kinds.size() - 1), kind), languages);
    }

    private static <T> List<T> last(List<T> before, T added) {
        var all = new java.util.ArrayList<>(before);
        all.add(added);
        return all.subList(Math.max(0, all.size() - LENGTH), all.size());
    }
}
