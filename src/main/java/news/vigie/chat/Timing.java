package news.vigie.chat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * When a chat wants its digests.
 *
 * @param zone null: that of each digest
 * @param times empty: those of each digest
 * @param days empty: those of each digest
 * @param quiet null: there are none
 * @param since when this was decided: slots up to then are not its own
 */
public record Timing(
        @Nullable ZoneId zone,
        List<LocalTime> times,
        Set<DayOfWeek> days,
        @Nullable QuietHours quiet,
        Instant since) {
    public static final Timing USUAL = new Timing(null, List.of(), Set.of(), null, Instant.EPOCH);

    public Timing {
        times = times.stream().distinct().sorted().toList();
        days = Set.copyOf(days);
    }

    public boolean isUsual() {
        return zone == null && times.isEmpty() && days.isEmpty() && quiet == null;
    }

    public Timing in(@Nullable ZoneId other, Instant now) {
        return orThis(new Timing(other, times, days, quiet, now));
    }

    public Timing at(List<LocalTime> others, Instant now) {
        return orThis(new Timing(zone, others, days, quiet, now));
    }

    public Timing on(Set<DayOfWeek> others, Instant now) {
        return orThis(new Timing(zone, times, others, quiet, now));
    }

    public Timing quiet(@Nullable QuietHours other, Instant now) {
        return orThis(new Timing(zone, times, days, other, now));
    }

    /** What was wished before is no new decision: a slot that came meanwhile and is still to be told stays the chat's own. */
    private Timing orThis(Timing other) {
        boolean same = Objects.equals(zone, other.zone)
                && times.equals(other.times)
                && days.equals(other.days)
                && Objects.equals(quiet, other.quiet);
        return same ? this : other;
    }

    /** The schedule of a digest with what is the chat's own in it. An expression knows its days by itself. */
    public Schedule of(Schedule usual) {
        return new Schedule(
                times.isEmpty() ? usual.times() : times,
                times.isEmpty() ? usual.cron() : null,
                days.isEmpty() ? usual.days() : days,
                zone == null ? usual.zone() : zone);
    }
}
