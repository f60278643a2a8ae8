package news.vigie.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher wishes of the pace of those who visit its feed.
 *
 * @param ttl for how long a visit is good, at most a week
 * @param skipHours the hours of the day, 0 to 23 in UTC, at which nothing changes; never all of them
 * @param skipDays the days of the week in UTC on which nothing changes; never all of them
 */
public record Wishes(@Nullable Duration ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    public static final Wishes NONE = new Wishes(null, Set.of(), Set.of());

    public Wishes {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
