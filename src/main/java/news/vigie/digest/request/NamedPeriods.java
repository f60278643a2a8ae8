package news.vigie.digest.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The stretches of time that have a name, as seen from one moment. None reaches into the future. */
record NamedPeriods(ZonedDateTime now) {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    Period of(String meaning) {
        return switch (meaning) {
            case "today" -> hours(0, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            case "yesterday" -> hours(1, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            case "before-yesterday" -> hours(2, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            case "yesterday-morning" -> hours(1, LocalTime.MIDNIGHT, NOON);
            case "yesterday-afternoon" -> hours(1, NOON, EVENING);
            case "this-morning" -> hours(0, LocalTime.MIDNIGHT, NOON);
            case "this-afternoon" -> hours(0, NOON, EVENING);
            case "this-evening" -> hours(0, EVENING, LocalTime.MIDNIGHT);
            case "last-night" -> lastNight();
            case "this-week" -> weeks(0);
            case "last-week" -> weeks(1);
            case "weekend" -> weekend();
            case "last-hour" -> last(Duration.ofHours(1));
            case "week" -> last(Duration.ofDays(7));
            case "month" -> last(Duration.ofDays(30));
            default -> throw new IllegalArgumentException("No stretch of time is called " + meaning);
        };
    }

    Period last(Duration duration) {
        return new Period(now.toInstant().minus(duration), now.toInstant());
    }

    /** The last such day before today. */
    Period of(DayOfWeek weekday) {
        return of(now.toLocalDate().with(TemporalAdjusters.previous(weekday)));
    }

    Period of(LocalDate day) {
        return cut(day.atStartOfDay(now.getZone()), day.plusDays(1).atStartOfDay(now.getZone()));
    }

    /** From the last time that the clock showed this. */
    Period since(LocalTime time) {
        ZonedDateTime today = at(now.toLocalDate(), time);
        ZonedDateTime from = today.isBefore(now) ? today : today.minusDays(1);
        return new Period(from.toInstant(), now.toInstant());
    }

    private Period hours(int daysAgo, LocalTime from, LocalTime to) {
        LocalDate day = now.toLocalDate().minusDays(daysAgo);
        return cut(at(day, from), at(to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day, to));
    }

    private Period lastNight() {
        ZonedDateTime evening = at(now.toLocalDate().minusDays(1), EVENING);
        return cut(evening, evening.plusHours(12));
    }

    private Period weeks(int ago) {
        LocalDate monday = now.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(ago);
        ZoneId zone = now.getZone();
        return cut(monday.atStartOfDay(zone), monday.plusWeeks(1).atStartOfDay(zone));
    }

    /** The one that has begun last. */
    private Period weekend() {
        LocalDate saturday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        ZoneId zone = now.getZone();
        return cut(saturday.atStartOfDay(zone), saturday.plusDays(2).atStartOfDay(zone));
    }

    private ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(now.getZone());
    }

    /** What has not begun yet is meant of the day before; what has not ended ends now. */
    private Period cut(ZonedDateTime from, ZonedDateTime to) {
        if (!from.isBefore(now)) {
            return new Period(from.minusDays(1).toInstant(), earlier(to.minusDays(1), now));
        }
        return new Period(from.toInstant(), earlier(to, now));
    }

    private static Instant earlier(ZonedDateTime one, ZonedDateTime other) {
        return (one.isBefore(other) ? one : other).toInstant();
    }
}
