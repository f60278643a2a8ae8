package news.vigie.store.news;

import java.util.List;
import java.util.UUID;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import news.vigie.feed.watch.Told;
import news.vigie.store.sql.Fingerprint;

/**
 * An entry as its feed lists it, with its keys as the table keeps them, the surest first.
 *
 * @param byIdAlone how many keys at the beginning are the feed's own id: 0 or 1
 */
record ListedEntry(NewEntry listed, List<UUID> keys, int byIdAlone, Told told) {
    private static final long LOWER_HALF = 0xffff_ffffL;

    static ListedEntry of(long feed, NewEntry listed) {
        return new ListedEntry(
                listed,
                listed.keys().stream().map(key -> key(feed, key)).toList(),
                listed.keys().getFirst().startsWith("id:") ? 1 : 0,
                Told.of(listed.entry()));
    }

    /** It begins with the number of its feed, so that the keys of one feed lie together in the index. */
    private static UUID key(long feed, String key) {
        UUID fingerprint = Fingerprint.of(feed + " " + key);
        long begin = (feed << Integer.SIZE) | (fingerprint.getMostSignificantBits() & LOWER_HALF);
        return new UUID(begin, fingerprint.getLeastSignificantBits());
    }

    Entry entry() {
        return listed.entry();
    }

    /** What the feed's own id is worth less than. */
    List<UUID> otherKeys() {
        return keys.subList(byIdAlone, keys.size());
    }

    boolean hasLinkOfItsOwn() {
        return listed.ownLink();
    }
}
