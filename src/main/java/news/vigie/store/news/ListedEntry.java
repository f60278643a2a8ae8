package news.vigie.store.news;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import news.vigie.feed.watch.Told;
import news.vigie.store.sql.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its feed lists it, with its keys as the table keeps them.
 *
 * @param sure by which it is known for certain
 * @param id the feed's own name for it, which may be another's too; null where it has none
 * @param page its page whatever the parameters, with its title; null as the id
 */
record ListedEntry(
        NewEntry listed,
        List<UUID> sure,
        @Nullable UUID id,
        @Nullable UUID page,
        Told told) {
    private static final long LOWER_HALF = 0xffff_ffffL;

    static ListedEntry of(long feed, NewEntry listed) {
        Map<String, List<UUID>> kinds = listed.keys().stream()
                .collect(Collectors.groupingBy(
                        key -> key.startsWith("id:") ? "id" : key.startsWith("page:") ? "page" : "sure",
                        Collectors.mapping(key -> key(feed, key), Collectors.toList())));
        return new ListedEntry(
                listed,
                kinds.getOrDefault("sure", List.of()),
                first(kinds.get("id")),
                first(kinds.get("page")),
                Told.of(listed.entry()));
    }

    private static @Nullable UUID first(@Nullable List<UUID> keys) {
        return keys == null ? null : keys.getFirst();
    }

    /** It begins with the number of its feed, so that the keys of one feed lie together in the index. */
    private static UUID key(long feed, String key) {
        UUID fingerprint = Fingerprint.of(feed + " " + key);
        long begin = (feed << Integer.SIZE) | (fingerprint.getMostSignificantBits() & LOWER_HALF);
        return new UUID(begin, fingerprint.getLeastSignificantBits());
    }

    /** Stands for all that is told of it here: the same again is the same entry in the same words. */
    long sight() {
        return Fingerprint.of(keys() + " " + told).getMostSignificantBits();
    }

    Entry entry() {
        return listed.entry();
    }

    List<UUID> keys() {
        return Stream.concat(naming().stream(), Stream.ofNullable(page)).toList();
    }

    /** Those by which it is told from the others of one list. */
    List<UUID> naming() {
        return Stream.concat(Stream.ofNullable(id), sure.stream()).toList();
    }

    boolean hasLinkOfItsOwn() {
        return listed.ownLink();
    }
}
