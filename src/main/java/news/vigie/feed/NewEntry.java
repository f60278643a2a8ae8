package news.vigie.feed;

/**
 * An entry on its way into the store.
 *
 * @param history true: only to be known again, too old to be news
 */
public record NewEntry(Entry entry, boolean history) {}
