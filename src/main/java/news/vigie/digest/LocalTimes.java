package news.vigie.digest;

import java.text.ParseException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.CronExpression;

/** The moments of a schedule on the clock on the wall, which knows no zone and no summer time. */
sealed interface LocalTimes {
    /** The first moment after that one, if there is any. */
    Optional<LocalDateTime> after(LocalDateTime moment);

    static LocalTimes of(Schedule schedule) {
        return schedule.cron() == null
                ? new Daily(schedule.times().stream().sorted().toList(), schedule.days())
                : Cron.of(schedule.cron());
    }

    /** Times of the day on some days of the week; no day named: on all. */
    record Daily(List<LocalTime> times, Set<DayOfWeek> days) implements LocalTimes {
        @Override
        public Optional<LocalDateTime> after(LocalDateTime moment) {
            LocalDate today = moment.toLocalDate();
            return today.datesUntil(today.plusDays(8))
                    .filter(day -> days.isEmpty() || days.contains(day.getDayOfWeek()))
                    .flatMap(day -> times.stream().map(day::atTime))
                    .filter(time -> time.isAfter(moment))
                    .findFirst();
        }
    }

    /** A Quartz expression, which is given the clock on the wall as if it were UTC. */
    record Cron(CronExpression expression) implements LocalTimes {
        static Cron of(String text) {
            try {
                CronExpression expression = new CronExpression(text);
                expression.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
                return new Cron(expression);
            } catch (ParseException e) {
                throw new IllegalArgumentException("Not a Quartz cron expression: " + text, e);
            }
        }

        @Override
        public Optional<LocalDateTime> after(LocalDateTime moment) {
            Date asUtc = Date.from(moment.toInstant(ZoneOffset.UTC));
            return Optional.ofNullable(expression.getNextValidTimeAfter(asUtc))
                    .map(next -> LocalDateTime.ofInstant(next.toInstant(), ZoneOffset.UTC));
        }
    }
}
