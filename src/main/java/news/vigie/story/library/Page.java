package news.vigie.story.library;

import java.util.List;

/**
 * Some of what was found.
 *
 * @param from how many stand before it
 * @param all how many there are
 * @param more there are more than that, which are not looked at
 */
public record Page<T>(List<T> shown, int from, int all, boolean more) {
    public Page {
        shown = List.copyOf(shown);
    }

    /** Of a list of all there is. */
    public static <T> Page<T> of(List<T> all, int from, int count, boolean more) {
        int start = Math.clamp(from, 0, all.size());
        return new Page<>(all.subList(start, Math.min(all.size(), start + count)), start, all.size(), more);
    }

    public boolean hasNext() {
        return from + shown.size() < all;
    }
}
