package news.vigie.feed;

import java.util.List;

/**
 * An entry on its way into the store.
 *
 * @param keys by which it is known again: it is new when its feed has brought none of them before
 * @param history true: only to be known again, too old to be news
 */
public record NewEntry(Entry entry, List<String> keys, boolean history) {
    public NewEntry {
        keys = List.copyOf(keys);
    }
}
