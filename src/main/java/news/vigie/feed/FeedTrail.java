package news.vigie.feed;

import java.util.ArrayList;
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

    /** The newest that was read on its page was read there without what {@code select} names. */
    public FeedTrail unselected() {
        var all = new ArrayList<>(kinds);
        int newest = all.lastIndexOf(Kind.PAGE);
        if (newest >= 0) {
            all.set(newest, Kind.UNSELECTED);
        }
        return new FeedTrail(all, languages);
    }

    private static <T> List<T> last(List<T> before, T added) {
        var all = new ArrayList<>(before);
        all.add(added);
        return all.subList(Math.max(0, all.size() - LENGTH), all.size());
    }
}
