package news.vigie.web.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Feeds;
import news.vigie.web.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Puts the feeds and how they fare into words. */
public final class FeedTable {
    private static final Pattern USER = Pattern.compile("(?<=//)[^/?#]*@");

    private final Feeds feeds;

    public FeedTable(Feeds feeds) {
        this.feeds = feeds;
    }

    public List<FeedRow> rows(Reader reader) {
        return feeds.all().stream()
                .map(feed -> row(feed, feeds.health(feed.id()), reader))
                .toList();
    }

    private static FeedRow row(Feed feed, FeedHealth health, Reader reader) {
        return new FeedRow(
                feed.name(),
                shown(feed.definition().url()),
                String.join(", ", feed.definition().topics()),
                standing(feed, health),
                state(feed, health, reader),
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
        if (health.problem() != null) {
            return "warning";
        }
        return health.lastSuccess() == null ? "new" : "ok";
    }

    private static String state(Feed feed, FeedHealth health, Reader reader) {
        if (feed.paused()) {
            return reader.text("web.feeds.paused");
        }
        if (health.problem() != null) {
            return reader.text("web.feeds.failing", health.failures(), health.problem());
        }
        return reader.text(health.lastSuccess() == null ? "web.feeds.new" : "web.feeds.well");
    }

    private static String moment(@Nullable Instant moment, Reader reader) {
        return moment == null ? reader.text("web.feeds.never") : reader.moment(moment);
    }
}
