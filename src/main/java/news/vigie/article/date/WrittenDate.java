package news.vigie.article.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date as it was written: perhaps without a time, perhaps without a zone. Midnight is no time where no place has it. */
public record WrittenDate(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    public WrittenDate {
        if (LocalTime.MIDNIGHT.equals(time) && (offset == null || offset.equals(ZoneOffset.UTC))) {
            time = null;
        }
    }

    /** It names one instant by itself. */
    public boolean isExact() {
        return time != null && offset != null;
    }

    public boolean isOfSameDay(WrittenDate other) {
        return date.equals(other.date);
    }

    /**
     * The instant, read in the zone of its place where it names none. A date alone stands for the beginning of that day
     * in UTC, so that it stays the same date for most readers.
     */
    public Instant at(ZoneId place) {
        if (time == null) {
            return date.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return offset != null
                ? date.atTime(time).toInstant(offset)
                : date.atTime(time).atZone(place).toInstant();
    }
}
