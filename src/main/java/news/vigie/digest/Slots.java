package news.vigie.digest;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * The moments at which a digest is due. A local time that does not exist (summer time begins) is due at the first
 * instant after the gap; one that comes twice is due the first time.
 */
public final class Slots {
    /** So many and the earlier ones are given up: no digest needs them, and an expression may fire each second. */
    private static final int MOST = 1000;

    /** No quiet hours are longer, whatever the clocks do. */
    private static final Duration LONGEST_QUIET = Duration.ofHours(26);

    private static final Duration A_YEAR = Duration.ofDays(366);

    private Slots() {}

    /**
     * The slots after {@code after} and up to {@code upTo} inclusive, in order; of very many (1000) only the latest.
     */
    public static List<Instant> between(Schedule schedule, Instant after, Instant upTo) {
        LocalTimes times = LocalTimes.of(schedule);
        List<Instant> slots = walk(times, schedule.zone(), after, upTo, MOST);
        Instant from = after;
        while (slots.size() == MOST) {
            from = from.plus(Duration.between(from, upTo).dividedBy(2));
            List<Instant> later = walk(times, schedule.zone(), from, upTo, MOST);
            if (later.isEmpty()) {
                return slots;
            }
            slots = later;
        }
        return slots;
    }

    /** The first slot after that moment, if the schedule ever comes to one within a year. */
    public static Optional<Instant> next(Schedule schedule, Instant after) {
        return walk(LocalTimes.of(schedule), schedule.zone(), after, after.plus(A_YEAR), 1).stream()
                .findFirst();
    }

    /** The last slot after {@code after} and up to {@code upTo}, of those that quiet hours postpone the end of them. */
    public static Optional<Instant> last(Schedule schedule, @Nullable QuietHours quiet, Instant after, Instant upTo) {
        if (quiet == null) {
            List<Instant> slots = between(schedule, after, upTo);
            return slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast());
        }
        return between(schedule, after.minus(LONGEST_QUIET), upTo).stream()
                .map(slot -> quiet.postponed(slot, schedule.zone()))
                .filter(slot -> slot.isAfter(after) && !slot.isAfter(upTo))
                .max(Comparator.naturalOrder());
    }

    /** As {@link #next(Schedule, Instant)}, where quiet hours postpone. */
    public static Optional<Instant> next(Schedule schedule, @Nullable QuietHours quiet, Instant after) {
        Optional<Instant> next = next(schedule, after);
        if (quiet == null) {
            return next;
        }
        Instant upTo = next.map(slot -> quiet.postponed(slot, schedule.zone())).orElse(after);
        return between(schedule, after.minus(LONGEST_QUIET), upTo).stream()
                .map(slot -> quiet.postponed(slot, schedule.zone()))
                .filter(slot -> slot.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** What is wrong with a Quartz expression, and how to mend it; empty: nothing. */
    public static Optional<Notice> cronProblem(String cron) {
        try {
            CronExpression.validateExpression(cron);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(Notice.of("digest.bad-cron", cron, String.valueOf(e.getMessage())));
        }
    }

    private static List<Instant> walk(LocalTimes times, ZoneId zone, Instant after, Instant upTo, int most) {
        var slots = new ArrayList<Instant>();
        Instant last = after;
        Optional<LocalDateTime> local = times.after(LocalDateTime.ofInstant(after, zone));
        while (local.isPresent() && slots.size() < most) {
            Instant slot = instantOf(local.get(), zone);
            if (slot.isAfter(upTo)) {
                break;
            }
            if (slot.isAfter(last)) {
                slots.add(slot);
                last = slot;
            }
            local = times.after(local.get());
        }
        return List.copyOf(slots);
    }

    /** A time that does not exist is the first instant after the gap; one that comes twice is the first. */
    static Instant instantOf(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
