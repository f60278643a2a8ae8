package news.vigie.web.feeds;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedCase;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.Feeds;
import news.vigie.render.Lapse;
import news.vigie.web.feeds.FeedsView.Choice;
import news.vigie.web.reader.Frame;
import news.vigie.web.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Puts the feeds and how they fare into words. */
public final class FeedTable {
    private final Feeds feeds;
    private final InstantSource clock;

    public FeedTable(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    public FeedsView view(Frame frame, FeedChoice choice) {
        Map<Long, FeedHealth> healths = feeds.healths(clock.instant());
        Reader reader = frame.reader();
        Stream<FeedCase> shown = FeedCase.of(feeds.all(), healths).stream()
                .filter(one -> !choice.troubled() || one.health().isTroubled());
        List<FeedRow> rows = (choice.byName() ? shown : shown.sorted(FeedCase.WORST_FIRST))
                .map(one -> row(one.feed(), one.health(), reader))
                .toList();
        return new FeedsView(frame, summary(healths, reader), choices(choice, healths, reader), rows);
    }

    private static String summary(Map<Long, FeedHealth> healths, Reader reader) {
        Map<Level, Long> counts =
                healths.values().stream().collect(Collectors.groupingBy(FeedHealth::level, Collectors.counting()));
        return reader.text(
                "web.feeds.count",
                healths.size(),
                counts.getOrDefault(Level.DOWN, 0L),
                counts.getOrDefault(Level.ODD, 0L));
    }

    private static List<List<Choice>> choices(FeedChoice now, Map<Long, FeedHealth> healths, Reader reader) {
        long troubled = healths.values().stream().filter(FeedHealth::isTroubled).count();
        return List.of(
                List.of(
                        choice(reader.text("web.feeds.show.all", healths.size()), now.only(false), now),
                        choice(reader.text("web.feeds.show.troubled", troubled), now.only(true), now)),
                List.of(
                        choice(reader.text("web.feeds.by.state"), now.sorted(false), now),
                        choice(reader.text("web.feeds.by.name"), now.sorted(true), now)));
    }

    private static Choice choice(String text, FeedChoice other, FeedChoice now) {
        return new Choice(text, other.href(), other.equals(now));
    }

    private static FeedRow row(Feed feed, FeedHealth health, Reader reader) {
        return new FeedRow(
                feed.id(),
                feed.name(),
                feed.definition().shown(),
                String.join(", ", feed.definition().topics()),
                feed.paused() ? "paused" : health.level().name().toLowerCase(Locale.ROOT),
                health.signs().stream().map(reader.messages()::text).toList(),
                moment(health.lastSuccess(), reader),
                moment(health.nextTry(), reader),
                health.pace() == null
                        ? reader.text("web.feeds.never")
                        : Lapse.of(reader.messages().language()).every(health.pace()),
                moment(health.newest(), reader),
                health.entries());
    }

    private static String moment(@Nullable Instant moment, Reader reader) {
        return moment == null ? reader.text("web.feeds.never") : reader.moment(moment);
    }
}
