package news.vigie.pipeline.intake;

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
 * @param home it was asked at the address of its definition, though another one is believed
 */
record Visit(DueFeed due, Instant now, Duration took, boolean home) {
    FeedMemory read(ParsedFeed feed, @Nullable URI movedTo) {
        FeedMemory before = due.memory();
        Rhythm rhythm = Rhythm.of(feed.entries(), now);
        boolean dated = rhythm.newest() != null;
        return new FeedMemory(
                dated ? rhythm.gap() : before.rhythm(),
                dated ? rhythm.newest() : now,
                feed.wishes(),
                move(movedTo),
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
                move(movedTo),
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

    /** The redirection that led to where the feed is now stays known: it may prove wrong. */
    private FeedMemory.@Nullable Move move(@Nullable URI movedTo) {
        FeedMemory.Move before = due.memory().move();
        boolean there = !home && before != null && before.to().equals(due.feed().movedTo());
        return there && movedTo == null ? before : Moving.after(before, movedTo, now);
    }

    private Instant firstOf(@Nullable Instant before) {
        return before == null ? now : before;
    }

    /** A single slow answer counts for a quarter. */
    private int seconds() {
        return (int) Math.min(Integer.MAX_VALUE, (due.memory().seconds() * 3L + took.toSeconds()) / 4);
    }
}
