package news.vigie.feed.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import org.jspecify.annotations.Nullable;

/**
 * What of a feed is news. A feed that is read for the first time would bring weeks: only what it published within the
 * last 48 hours counts, 20 entries at most; of those without a usable date the first 10. Later a feed may come back
 * after a silence of ours, or with all its names changed: what it dates a week before the last visit that went well is
 * no news. Of a feed that lists its whole archive only the newest 1,000 entries are looked at.
 */
public final class History {
    private static final Duration NEWS = Duration.ofDays(2);
    private static final Duration WRONG_CLOCK = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofDays(7);
    private static final int MOST = 1000;
    private static final int MOST_NEWS = 20;
    private static final int MOST_UNDATED = 10;

    private History() {}

    /**
     * The entries of one visit, in the feed's order, with their keys.
     *
     * @param lastSuccess the last visit that went well; null: this is the first
     */
    public static List<NewEntry> sort(List<Entry> listed, @Nullable Instant lastSuccess, Instant now) {
        List<Entry> entries = listed.size() <= MOST ? listed : newest(listed, now);
        var keys = new EntryKeys(entries);
        Set<Entry> news = lastSuccess == null ? news(entries, now) : later(entries, lastSuccess, now);
        return entries.stream()
                .map(entry -> new NewEntry(entry, keys.of(entry), !news.contains(entry), keys.ownsLink(entry)))
                .toList();
    }

    /** In the feed's order; those without a date come last. */
    private static List<Entry> newest(List<Entry> listed, Instant now) {
        Comparator<Entry> byDate =
                Comparator.comparing(entry -> date(entry, now).orElse(Instant.MIN));
        Set<Entry> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        listed.stream().sorted(byDate.reversed()).limit(MOST).forEach(kept::add);
        return listed.stream().filter(kept::contains).toList();
    }

    private static Set<Entry> later(List<Entry> entries, Instant lastSuccess, Instant now) {
        Instant before = lastSuccess.minus(LATE);
        return entries.stream()
                .filter(entry ->
                        date(entry, now).filter(at -> at.isBefore(before)).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<Entry> news(List<Entry> entries, Instant now) {
        Stream<Entry> recent = entries.stream()
                .filter(entry -> date(entry, now)
                        .filter(at -> at.isAfter(now.minus(NEWS)))
                        .isPresent())
                .sorted(Comparator.comparing((Entry entry) -> date(entry, now).orElseThrow())
                        .reversed());
        Stream<Entry> undated =
                entries.stream().filter(entry -> date(entry, now).isEmpty()).limit(MOST_UNDATED);
        var news = new HashSet<Entry>();
        Stream.concat(recent, undated).limit(MOST_NEWS).forEach(news::add);
        return news;
    }

    /** A date in the future says nothing. */
    private static Optional<Instant> date(Entry entry, Instant now) {
        return Optional.ofNullable(entry.published() != null ? entry.published() : entry.updated())
                .filter(at -> at.isBefore(now.plus(WRONG_CLOCK)));
    }
}
