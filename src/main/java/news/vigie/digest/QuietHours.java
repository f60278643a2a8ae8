package news.vigie.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of the day at which nothing is to come.
 *
 * @param from inclusive
 * @param to exclusive; where it is earlier than {@code from}, midnight lies between
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Throws {@link IllegalArgumentException} where the two are the same: it would never end. */
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours that begin and end at " + from);
        }
    }

    /** The moment itself where it is not quiet then, else the end of the quiet hours, on the clock of the zone. */
    public Instant postponed(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!holds(local.toLocalTime())) {
            return moment;
        }
        LocalDate day = local.toLocalDate();
        LocalDate last = local.toLocalTime().isBefore(to) ? day : day.plusDays(1);
        Instant end = Slots.instantOf(last.atTime(to), zone);
        return end.isBefore(moment) ? moment : end;
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean open = time.isBefore(to);
        return from.isBefore(to) ? begun && open : begun || open;
    }
}
