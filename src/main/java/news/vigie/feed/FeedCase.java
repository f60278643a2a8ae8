package news.vigie.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A feed with how it fares. */
public record FeedCase(Feed feed, FeedHealth health) {
    /** The worst first; those of a level stay in their order. */
    public static final Comparator<FeedCase> WORST_FIRST =
            Comparator.comparing((FeedCase one) -> one.health().level()).reversed();

    /** In the order of the feeds; one that came or went between the two questions is left out. */
    public static List<FeedCase> of(List<Feed> feeds, Map<Long, FeedHealth> healths) {
        return feeds.stream()
                .flatMap(feed ->
                        Optional.ofNullable(healths.get(feed.id())).stream().map(health -> new FeedCase(feed, health)))
                .toList();
    }
}
