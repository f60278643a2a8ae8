package news.vigie.telegram.hour;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.digest.QuietHours;
import news.vigie.language.Language;

/**
 * Times of day and days of the week that were typed together or alone: "7h30, 19 h", "lun-vie", "weekdays at 7 am".
 *
 * @param times as they were written; empty: none were
 * @param days empty: none were named
 */
public record Timetable(List<LocalTime> times, Set<DayOfWeek> days) {
    /** No digest comes more often in a day. */
    public static final int MOST = 12;

    private static final int LONGEST = 400;

    public Timetable {
        times = List.copyOf(times);
        days = Set.copyOf(days);
    }

    /**
     * Empty where there is anything else, or nothing.
     *
     * @param language in which a short name of a day is read first
     */
    public static Optional<Timetable> read(String typed, Language language) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : new TimetableReader(Scan.of(typed), language)
                        .read()
                        .filter(read -> !read.times.isEmpty() || !read.days.isEmpty());
    }

    /** In their order on the clock, each once. */
    public List<LocalTime> clock() {
        return times.stream().distinct().sorted().toList();
    }

    /** Whether there are more times than any digest may have. */
    public boolean isTooMuch() {
        return clock().size() > MOST;
    }

    /** From the first time to the second; empty where there are others, or days. */
    public Optional<QuietHours> quiet() {
        return times.size() == 2 && days.isEmpty() && !times.getFirst().equals(times.getLast())
                ? Optional.of(new QuietHours(times.getFirst(), times.getLast()))
                : Optional.empty();
    }
}
