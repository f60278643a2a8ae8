package news.vigie.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a digest appears, in local time of its zone. With neither times nor cron it appears on demand alone.
 *
 * @param cron a Quartz expression ("0 30 7 ? * MON-FRI"); when given, times and days do not count
 * @param days empty: every day
 */
public record Schedule(List<LocalTime> times, @Nullable String cron, Set<DayOfWeek> days, ZoneId zone) {
    public Schedule {
        times = List.copyOf(times);
        days = Set.copyOf(days);
    }

    /** At no time of its own. */
    public static Schedule onDemand(ZoneId zone) {
        return new Schedule(List.of(), null, Set.of(), zone);
    }
}
