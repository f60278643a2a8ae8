package news.vigie.feed;

import java.util.List;

/**
 * An entry on its way into the store.
 *
 * @param keys by which it is known again
 * @param history true: only to be known again, too old to be news
 * @param ownLink its link leads to it alone
 */
public record NewEntry(Entry entry, List<String> keys, boolean history, boolean ownLink) {
    public NewEntry {
        keys = List.copyOf(keys);
    }
}
