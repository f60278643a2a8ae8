package news.vigie.web.feeds;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.web.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Puts the feeds and how they fare into words. */
public final class FeedTable {
    private static final Pattern USER = Pattern.compile("(?<=//)[^/?#]*@");

    private final Feeds feeds;
    private final InstantSource clock;

    public FeedTable(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    public List<FeedRow> rows(Reader reader) {
        Map<Long, FeedHealth> healths = feeds.healths(clock.instant());
        return feeds.all().stream()
                .flatMap(feed ->
                        Optional.ofNullable(healths.get(feed.id())).stream().map(health -> row(feed, health, reader)))
                .toList();
    }

    private static FeedRow row(Feed feed, FeedHealth health, Reader reader) {
        return new FeedRow(
                feed.name(),
                shown(feed.definition().url()),
                String.join(", ", feed.definition().topics()),
                standing(feed, health),
                state(health, reader),
                moment(health.lastSuccess(), reader),
                feed.paused() ? reader.text("web.feeds.never") : moment(health.nextTry(), reader),
                health.entries());
    }

    private static String shown(URI url) {
        return USER.matcher(url.toString()).replaceFirst("");
    }

    private static String standing(Feed feed, FeedHealth health) {
        if (feed.paused()) {
            return "paused";
        }
        return switch (health.level()) {
            case WELL -> "ok";
            case WAITING -> health.problem() == null ? "new" : "warning";
            case ODD, DOWN -> "warning";
        };
    }

    private static String state(FeedHealth health, Reader reader) {
        return health.signs().stream().map(sign -> reader.messages().text(sign)).collect(Collectors.joining("; "));
    }

    private static String moment(@Nullable Instant moment, Reader reader) {
        return moment == null ? reader.text("web.feeds.never") : reader.moment(moment);
    }
}
