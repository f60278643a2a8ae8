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
 * @param rest the text without it
 */
record ClockTime(Duration sinceMidnight, @Nullable ZoneOffset offset, String rest) {
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:+])t?(\\d{1,2})(?:\\s?[:h]\\s?(\\d{2})|\\s?h(?![a-z]))(?:\\s?[:m]\\s?(\\d{2})(?:[.,]\\d+)?)?(?!\\d)");
    private static final Pattern HALF = Pattern.compile("(?<![a-z])(a\\.?m|p\\.?m)(?![a-z])\\.?");
    private static final Pattern OFFSET =
            Pattern.compile("^\\s*(?:z|(?:utc|gmt)?\\s*([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?)(?![\\d:])");
    private static final int MOST_HOURS = 18;

    /** @param text folded */
    static Optional<ClockTime> find(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = number(time.group(2));
        int second = number(time.group(3));
        if (hour > 24 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        String after = text.substring(time.end());
        Matcher half = HALF.matcher(after);
        if (half.find()) {
            hour = hour % 12 + (half.group(1).startsWith("p") ? 12 : 0);
            after = half.replaceFirst(" ");
        }
        Matcher offset = OFFSET.matcher(after);
        boolean zoned = offset.find();
        String rest = text.substring(0, time.start()) + " " + (zoned ? after.substring(offset.end()) : after);
        Duration since = Duration.ofHours(hour).plusMinutes(minute).plusSeconds(second);
        return Optional.of(new ClockTime(since, zoned ? offset(offset) : null, rest));
    }

    private static ZoneOffset offset(Matcher found) {
        if (found.group(1) == null) {
            return ZoneOffset.UTC;
        }
        int minutes = number(found.group(2)) * 60 + number(found.group(3));
        int signed = found.group(1).equals("-") ? -minutes : minutes;
        return minutes <= MOST_HOURS * 60 ? ZoneOffset.ofTotalSeconds(signed * 60) : ZoneOffset.UTC;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
