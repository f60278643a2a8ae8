package news.vigie.feed.date;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a date, with the offset that stands behind it, if any.
 *
 * @param sinceMidnight may be 24 h, and more by a leap second
 * @param halves was it of twelve hours, a.m. or p.m.?
 * @param rest the text without it
 */
record ClockTime(
        Duration sinceMidnight, boolean halves, @Nullable ZoneOffset offset, String rest) {
    private static final String BEFORE = "(?<![\\d.:+])t?(\\d{1,2})";

    /** 7:30:15.2, 7h30, 7 h, 7 pm. */
    private static final Pattern TIME = Pattern.compile(BEFORE
            + "(?:\\s?[:h]\\s?(\\d{1,2})|\\s?h(?![a-z])|(?=\\s?[ap]\\.?m(?![a-z])))"
            + "(?:\\s?[:m]\\s?(\\d{1,2})(?:[.,]\\d+)?)?(?!\\d)");

    /** 7.30 and 7.30.15, which would be a day and a month if these did not stand elsewhere. */
    private static final Pattern DOTTED = Pattern.compile(BEFORE + "\\.(\\d{2})(?:\\.(\\d{2}))?(?![\\d.])");

    private static final Pattern MONTH_NAME = Pattern.compile("\\d\\W{0,3}\\p{L}{3,}\\W{1,3}\\d{4}");
    private static final Pattern HALF = Pattern.compile("(?<![a-z])([ap])\\.?m(?![a-z])\\.?");
    private static final Pattern OFFSET = Pattern.compile(
            "^\\s*(?:z|(?:utc|gmt)?\\s*(?:([+-])|\\+\\s)(\\d{1,2})(?::?(\\d{2}))?(?::\\d{2})?)(?![\\d:])");
    private static final int MOST_HOURS = 18;

    /** @param text as {@link DateText} has it */
    static Optional<ClockTime> find(String text) {
        Matcher time = TIME.matcher(text);
        if (time.find()) {
            return read(time, text);
        }
        Matcher dotted = DOTTED.matcher(text);
        return MONTH_NAME.matcher(text).find() && dotted.find() ? read(dotted, text) : Optional.empty();
    }

    private static Optional<ClockTime> read(Matcher time, String text) {
        int hour = Integer.parseInt(time.group(1));
        int minute = number(time.group(2));
        int second = number(time.group(3));
        if (hour > 24 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        String before = text.substring(0, time.start());
        String after = text.substring(time.end());
        Matcher half = HALF.matcher(before + " | " + after);
        boolean halves = half.find();
        if (halves) {
            hour = hour % 12 + (half.group(1).equals("p") ? 12 : 0);
            String without = half.replaceFirst(" ");
            before = without.substring(0, without.indexOf(" | "));
            after = without.substring(without.indexOf(" | ") + 3);
        }
        Matcher offset = OFFSET.matcher(after);
        boolean zoned = offset.find();
        String rest = before + " " + (zoned ? after.substring(offset.end()) : after);
        Duration since = Duration.ofHours(hour).plusMinutes(minute).plusSeconds(second);
        return Optional.of(new ClockTime(since, halves, zoned ? offset(offset) : null, rest));
    }

    private static ZoneOffset offset(Matcher found) {
        if (found.group(2) == null) {
            return ZoneOffset.UTC;
        }
        int minutes = number(found.group(2)) * 60 + number(found.group(3));
        int signed = "-".equals(found.group(1)) ? -minutes : minutes;
        return minutes <= MOST_HOURS * 60 ? ZoneOffset.ofTotalSeconds(signed * 60) : ZoneOffset.UTC;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
