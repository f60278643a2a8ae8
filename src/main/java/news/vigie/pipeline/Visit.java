package news.vigie.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import news.vigie.feed.DueFeed;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.watch.Moving;
import news.vigie.feed.watch.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a feed, and what is remembered after it.
 *
 * @param now when the answer was there
 * @param took until then
 */
record Visit(DueFeed due, Instant now, Duration took) {
    FeedMemory read(ParsedFeed feed, @Nullable URI movedTo) {
        FeedMemory before = due.memory();
        Rhythm rhythm = Rhythm.of(feed.entries(), now);
        boolean dated = rhythm.newest() != null;
        return new FeedMemory(
                dated ? rhythm.gap() : before.rhythm(),
                dated ? rhythm.newest() : now,
                feed.wishes(),
                Moving.after(before.move(), movedTo, now),
                null,
                feed.entries().isEmpty() ? firstOf(before.emptySince()) : null,
                seconds(),
                feed.link() == null ? before.site() : feed.link());
    }

    FeedMemory unchanged(@Nullable URI movedTo) {
        FeedMemory before = due.memory();
        return new FeedMemory(
                before.rhythm(),
                before.newest(),
                before.wishes(),
                Moving.after(before.move(), movedTo, now),
                null,
                before.emptySince(),
                seconds(),
                before.site());
    }

    FeedMemory failed() {
        FeedMemory before = due.memory();
        return new FeedMemory(
                before.rhythm(),
                before.newest(),
                before.wishes(),
                before.move(),
                firstOf(before.failingSince()),
                before.emptySince(),
                before.seconds(),
                before.site());
    }

    private Instant firstOf(@Nullable Instant before) {
        return before == null ? now : before;
    }

    /** A single slow answer counts for a quarter. */
    private int seconds() {
        return (int) Math.min(Integer.MAX_VALUE, (due.memory().seconds() * 3L + took.toSeconds()) / 4);
    }
}
