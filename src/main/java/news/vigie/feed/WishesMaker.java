package news.vigie.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.format.FoundWishes;
import org.jspecify.annotations.Nullable;

/** Makes wishes of what was found, as RSS 2.0 and the syndication module of RSS 1.0 mean it; what is absurd is none. */
final class WishesMaker {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int HOURS = 24;
    private static final int SHORTEST_DAY = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Map<String, Duration> PERIODS =
            Map.of("hourly", Duration.ofHours(1), "daily", Duration.ofDays(1), "weekly", Duration.ofDays(7));

    private WishesMaker() {}

    static Wishes make(FoundWishes found) {
        return new Wishes(ttl(found), hours(found.skipHours()), days(found.skipDays()));
    }

    private static @Nullable Duration ttl(FoundWishes found) {
        return minutes(found.ttl())
                .or(() -> updates(found))
                .filter(ttl -> ttl.isPositive() && ttl.compareTo(LONGEST) <= 0)
                .orElse(null);
    }

    private static Optional<Duration> minutes(@Nullable String ttl) {
        return number(ttl).filter(minutes -> minutes > 0).map(Duration::ofMinutes);
    }

    /** So many times in a period; the module's defaults are once and daily. */
    private static Optional<Duration> updates(FoundWishes found) {
        if (found.updatePeriod() == null && found.updateFrequency() == null) {
            return Optional.empty();
        }
        String period = found.updatePeriod() == null ? "daily" : found.updatePeriod();
        int times = number(found.updateFrequency()).filter(n -> n > 0).orElse(1);
        return Optional.ofNullable(PERIODS.get(period.toLowerCase(Locale.ROOT))).map(whole -> whole.dividedBy(times));
    }

    /** RSS 0.91 counted to 24, later versions from 0. */
    private static Set<Integer> hours(List<String> written) {
        Set<Integer> hours = written.stream()
                .flatMap(text -> number(text).stream())
                .filter(hour -> hour <= HOURS)
                .map(hour -> hour % HOURS)
                .collect(Collectors.toSet());
        return hours.size() == HOURS ? Set.of() : hours;
    }

    private static Set<DayOfWeek> days(List<String> written) {
        Set<DayOfWeek> days = written.stream().flatMap(WishesMaker::day).collect(Collectors.toSet());
        return days.size() == DayOfWeek.values().length ? Set.of() : days;
    }

    private static Stream<DayOfWeek> day(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> name.length() >= SHORTEST_DAY && day.name().startsWith(name));
    }

    private static Optional<Integer> number(@Nullable String written) {
        return written != null && NUMBER.matcher(written).matches()
                ? Optional.of(Integer.valueOf(written))
                : Optional.empty();
    }
}
