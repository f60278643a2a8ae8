package news.vigie.telegram.command.feed;

import java.util.List;
import java.util.Locale;
import news.vigie.feed.Feed;

/** Which feeds people mean: by number, address or name. */
final class MeantFeeds {
    private MeantFeeds() {}

    static List<Feed> exactly(List<Feed> feeds, String words) {
        return feeds.stream().filter(feed -> isMeant(feed, words)).toList();
    }

    /** Exactly, or else by a part of the name or address. */
    static List<Feed> by(List<Feed> feeds, String words) {
        List<Feed> exact = exactly(feeds, words);
        if (!exact.isEmpty()) {
            return exact;
        }
        String part = words.toLowerCase(Locale.ROOT);
        return feeds.stream()
                .filter(feed -> feed.name().toLowerCase(Locale.ROOT).contains(part)
                        || feed.definition().shown().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private static boolean isMeant(Feed feed, String words) {
        return Long.toString(feed.id()).equals(words)
                || feed.definition().url().toString().equals(words)
                || feed.name().equalsIgnoreCase(words);
    }
}
