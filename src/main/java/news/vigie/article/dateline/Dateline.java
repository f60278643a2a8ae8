package news.vigie.article.dateline;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and updated.
 *
 * @param updated null where it is not known, or not later
 * @param zone in which the page tells the time; a day without a time is the beginning of that day in UTC, and so is the
 *     zone
 * @param claimed the page's own data say when it was published, for readers other than people
 */
public record Dateline(
        @Nullable Instant published, @Nullable Instant updated, ZoneId zone, boolean claimed) {
    public Dateline {
        if (updated != null && (published == null || !updated.isAfter(published))) {
            updated = null;
        }
    }
}
