package news.vigie.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time and the zone that may stand behind a date, or the time before it. */
final class TimeReader {
    private static final String AFTERNOON = "(?<p>p\\.?m\\b\\.?|مساء|م(?!\\p{L}))";
    private static final String MORNING = "(?<a>a\\.?m\\b\\.?|صباحا|ص(?!\\p{L}))";
    private static final String CLOCK =
            "(?<late>午後|下午|오후)?(?<morning>午前|上午|오전)?\\s?(?<h>\\d{1,2})\\s?(?:[:h.時时点시]\\s?(?<n>\\d{2})(?!\\d)(?::?(?<s>\\d{2})(?:[.,]\\d{1,9})?)?[분分]?|(?=\\s?[ap]\\.?m\\b))\\s*(?:"
                    + AFTERNOON + "|" + MORNING + ")?";
    private static final Pattern BEHIND = Pattern.compile(
            "^[^\\d]{0,16}?" + CLOCK
                    + "\\s*(?:\\(?(?<z>Z|[A-Z]{3,4})\\b\\)?)?\\s*(?<o>[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\d)" + CLOCK + "[^\\d:]{1,12}$", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 32;

    /** The names that mean one offset only; those that mean several are left to the place of the page. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("NZDT", ZoneOffset.ofHours(13)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private TimeReader() {}

    /** The date with what the text around it adds. */
    static WrittenDate complete(LocalDate date, String before, String behind) {
        if (behind.isEmpty() && before.isEmpty()) {
            return new WrittenDate(date, null, null);
        }
        Matcher found = BEHIND.matcher(behind);
        if (found.find()) {
            LocalTime time = time(found);
            return new WrittenDate(date, time, time == null ? null : offset(found.group("z"), found.group("o")));
        }
        Matcher earlier = BEFORE.matcher(before.substring(Math.max(0, before.length() - NEAR)));
        return new WrittenDate(date, earlier.find() ? time(earlier) : null, null);
    }

    private static @Nullable LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group("h"));
        int minute = number(found.group("n"));
        int second = Math.min(59, number(found.group("s")));
        boolean late = found.group("p") != null || found.group("late") != null;
        boolean early = found.group("a") != null || found.group("morning") != null;
        if (hour <= 12 && (late || early)) {
            hour = hour % 12 + (late ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset offset(@Nullable String name, @Nullable String number) {
        if (number != null) {
            String digits = number.substring(1).replace(":", "");
            int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
            int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
            int sign = number.charAt(0) == '-' ? -1 : 1;
            return hours > 14 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        return name == null ? null : ZONES.get(name.toUpperCase(Locale.ROOT));
    }
}
