package news.vigie.telegram.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * A feed in a list.
 *
 * @param name as text, for a button
 * @param html what the list says of it; empty where the button says it all
 */
record FeedItem(long feed, String name, String html) {
    /** With the head and the end of a page, less than Telegram's 4096 characters. */
    private static final int PAGE_LENGTH = 3300;

    /** As many pages as they need; none is empty. */
    static List<List<FeedItem>> paged(List<FeedItem> items, int most) {
        var pages = new ArrayList<List<FeedItem>>();
        var page = new ArrayList<FeedItem>();
        int length = 0;
        for (FeedItem item : items) {
            if (page.size() == most || (!page.isEmpty() && length + item.html().length() > PAGE_LENGTH)) {
                pages.add(List.copyOf(page));
                page.clear();
                length = 0;
            }
            page.add(item);
            length += item.html().length() + 2;
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return pages;
    }
}
