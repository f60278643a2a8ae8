package news.vigie.feed.sitemap;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.Wishes;

/** The newest entries of sitemaps, which may hold the news of weeks. */
public final class NewestEntries {
    public static final int MOST = 200;

    private NewestEntries() {}

    /** Newest first, those without a date last, each address once. */
    static List<Entry> of(Collection<Entry> entries) {
        Map<URI, Entry> byLink = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.link() != null)
                .forEach(entry -> byLink.putIfAbsent(Objects.requireNonNull(entry.link()), entry));
        return byLink.values().stream()
                .sorted(Comparator.comparing(NewestEntries::time).reversed())
                .limit(MOST)
                .toList();
    }

    /** Several parts of one sitemap as one feed, named by the first; there is at least one. */
    public static ParsedFeed joined(List<ParsedFeed> parts) {
        ParsedFeed first = parts.getFirst();
        return new ParsedFeed(
                first.format(),
                first.title(),
                first.link(),
                first.language(),
                of(parts.stream().flatMap(part -> part.entries().stream()).toList()),
                parts.stream()
                        .flatMap(part -> part.warnings().stream())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                        .stream()
                        .toList(),
                Wishes.NONE);
    }

    private static Instant time(Entry entry) {
        return Stream.of(entry.published(), entry.updated())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.MIN);
    }
}
