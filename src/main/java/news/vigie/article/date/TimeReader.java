package news.vigie.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time and the zone that may follow a date. */
final class TimeReader {
    private static final Pattern TIME = Pattern.compile(
            "^[^\\d]{0,16}?(\\d{1,2})\\s?[:h.]\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap])?\\.?(?:m\\b)?\\.?\\s*(?:\\(?(Z|UTC|GMT|[A-Z]{3,4})\\b\\)?)?\\s*([+-]\\d{2}:?(?:\\d{2})?)?",
            Pattern.CASE_INSENSITIVE);

    /** The names that mean one offset only; those that mean several are left to the place of the page. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private TimeReader() {}

    /** The date with what the text after it adds. */
    static WrittenDate complete(LocalDate date, String rest) {
        Matcher found = TIME.matcher(rest);
        if (!found.find()) {
            return new WrittenDate(date, null, null);
        }
        try {
            int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            LocalTime time = LocalTime.of(hour(found), Integer.parseInt(found.group(2)), Math.min(second, 59));
            return new WrittenDate(date, time, offset(found.group(5), found.group(6)));
        } catch (DateTimeException noSuchTime) {
            return new WrittenDate(date, null, null);
        }
    }

    private static int hour(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        String half = found.group(4);
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static @Nullable ZoneOffset offset(@Nullable String name, @Nullable String number) {
        if (number != null) {
            return ZoneOffset.of(number);
        }
        return name == null ? null : ZONES.get(name.toUpperCase(Locale.ROOT));
    }
}
