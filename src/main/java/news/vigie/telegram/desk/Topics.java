package news.vigie.telegram.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.digest.Digests;

/** The topics that feeds and digests have, as buttons know them. */
public final class Topics {
    /** What fits under a message beside other buttons. */
    private static final int MOST = 24;

    private final FeedDesk feeds;
    private final Digests digests;

    public Topics(FeedDesk feeds, Digests digests) {
        this.feeds = feeds;
        this.digests = digests;
    }

    /** Those that most feeds have come first. */
    public List<String> usual() {
        Map<String, Long> counts = all().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<Map.Entry<String, Long>> often =
                Map.Entry.<String, Long>comparingByValue().reversed();
        return counts.entrySet().stream()
                .sorted(often.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<String> all() {
        return Stream.concat(
                        feeds.feeds().stream().flatMap(feed -> feed.definition().topics().stream()),
                        digests.all().stream().flatMap(digest -> digest.selection().topics().stream()))
                .map(topic -> topic.strip().toLowerCase(Locale.ROOT))
                .filter(topic -> !topic.isEmpty());
    }
}
