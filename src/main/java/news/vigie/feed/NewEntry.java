package news.vigie.feed;

import java.util.List;

/**
 * An entry on its way into the store.
 *
 * @param keys by which it is known again within its feed: it is new if none of them is known
 * @param history true: only to be known again, too old to be news
 */
public record NewEntry(Entry entry, List<String> keys, boolean history) {
    public NewEntry {
        keys = List.copyOf(keys);
    }
}
