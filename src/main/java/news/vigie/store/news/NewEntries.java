package news.vigie.store.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.vigie.feed.NewEntry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Of the entries that a feed lists, keeps those that it did not list before, and the corrections of those that it did. */
final class NewEntries {
    private final Handle handle;
    private final EntryKeyTable keys;
    private final EntryTable entries;
    private final long feed;
    private final Instant seen;
    private Map<UUID, EntryKeyTable.Key> known = Map.of();
    private final Map<UUID, EntryKeyTable.Key> listedNow = new LinkedHashMap<>();

    NewEntries(Handle handle, long feed, Instant seen) {
        this.handle = handle;
        this.keys = new EntryKeyTable(handle, feed, seen);
        this.entries = new EntryTable(handle, feed, seen);
        this.feed = feed;
        this.seen = seen;
    }

    /** Gives how many are news. */
    int keep(List<NewEntry> listed) {
        List<ListedEntry> whole =
                listed.stream().map(entry -> ListedEntry.of(feed, entry)).toList();
        Listing last = Listing.of(handle, feed);
        boolean anew = last.noted().isBefore(seen.minus(EntryKeyTable.NOTED_ANEW));
        List<ListedEntry> all = anew
                ? whole
                : whole.stream()
                        .filter(entry -> !last.sights().contains(entry.sight()))
                        .toList();
        known = keys.known(all.stream().flatMap(entry -> entry.keys().stream()).collect(Collectors.toSet()));
        List<ListedEntry> news = new ArrayList<>();
        for (ListedEntry entry : all) {
            if (entry.naming().stream().anyMatch(listedNow::containsKey)) {
                list(entry, listedAlready(entry));
            } else {
                sort(entry, news);
            }
        }
        List<Long> ids = entries.insert(news);
        for (int i = 0; i < news.size(); i++) {
            list(news.get(i), ids.get(i));
        }
        keys.write(listedNow, known);
        last.write(handle, feed, whole.stream().map(ListedEntry::sight).toList(), anew ? seen : last.noted());
        return news.size();
    }

    private void sort(ListedEntry entry, List<ListedEntry> news) {
        Optional<EntryKeyTable.Key> before = before(entry);
        if (before.isPresent()) {
            correct(entry, before.get());
            list(entry, before.get().entry());
        } else {
            list(entry, (Long) null);
            if (!entry.listed().history()) {
                news.add(entry);
            }
        }
    }

    /** The key by which the entry is known; none where it is new, though it may bear the id or title of an older one. */
    private Optional<EntryKeyTable.Key> before(ListedEntry entry) {
        return entry.sure().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> known(entry.id())
                        .filter(key ->
                                key.told() == null || !entry.told().isAnother(key.told(), entry.hasLinkOfItsOwn())))
                .or(() -> known(entry.page())
                        .filter(key -> key.told() != null && entry.told().isOfTheMomentOf(key.told())));
    }

    private Optional<EntryKeyTable.Key> known(@Nullable UUID key) {
        return key == null ? Optional.empty() : Optional.ofNullable(known.get(key));
    }

    private void correct(ListedEntry entry, EntryKeyTable.Key before) {
        if (before.entry() != null && before.told() != null && entry.told().corrects(before.told())) {
            entries.correct(before.entry(), entry);
        }
    }

    private @Nullable Long listedAlready(ListedEntry entry) {
        return entry.naming().stream()
                .map(listedNow::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EntryKeyTable.Key::entry)
                .orElse(null);
    }

    /** Of two that share a key in one list, the first one's title counts. */
    private void list(ListedEntry entry, @Nullable Long id) {
        for (UUID key : entry.keys()) {
            EntryKeyTable.Key before = listedNow.get(key);
            boolean firstOfIts = before == null || before.entry() == null;
            if (firstOfIts) {
                listedNow.put(key, new EntryKeyTable.Key(seen, id, before == null ? entry.told() : before.told()));
            }
        }
    }
}
