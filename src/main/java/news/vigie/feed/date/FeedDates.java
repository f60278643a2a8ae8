package news.vigie.feed.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: RFC 822 and ISO 8601 with what people make of them, names of months in many languages,
 * zones by name, seconds since 1970. A date without a time is midnight, one without a zone is UTC, in Korean words
 * Korea's.
 */
public final class FeedDates {
    private static final int LONGEST = 100;
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

    /** Seconds, with a fraction or with more figures: of milliseconds, microseconds, nanoseconds. */
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3}|\\d{6}|\\d{9}|\\.\\d{1,9})?");

    /** T073015, T07-30-15, T07. */
    private static final Pattern COMPACT_TIME =
            Pattern.compile("(?<=\\d)t(\\d{2})(?:-?(\\d{2})-?(\\d{2})|(\\d{2}))?(?=z|[+-]\\d|$)");

    private static final Pattern ALL_TOGETHER = Pattern.compile("((?:19|20)\\d{6})([0-2]\\d)([0-5]\\d)([0-5]\\d)?");

    private FeedDates() {}

    /** Empty where the text is no date. */
    public static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String date = DateText.of(text.strip());
        ZoneOffset usual = DateText.isKorean(text) ? KOREA : ZoneOffset.UTC;
        return epoch(date)
                .or(() -> written(date, usual))
                .filter(found -> found.isAfter(EARLIEST) && found.isBefore(LATEST));
    }

    private static Optional<Instant> epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))) : Optional.empty();
    }

    private static Optional<Instant> written(String date, ZoneOffset usual) {
        String text = withColons(date);
        Optional<ClockTime> time = ClockTime.find(text);
        String rest = time.map(ClockTime::rest).orElse(text);
        boolean american = time.map(ClockTime::halves).orElse(false);
        return CalendarDay.find(rest, american)
                .map(day -> day.atStartOfDay()
                        .plus(time.map(ClockTime::sinceMidnight).orElse(Duration.ZERO)))
                .map(at -> at.toInstant(offset(time, rest, at, usual)));
    }

    private static String withColons(String date) {
        Matcher together = ALL_TOGETHER.matcher(date);
        if (together.matches()) {
            String seconds = together.group(4) == null ? "00" : together.group(4);
            return "%st%s:%s:%s".formatted(together.group(1), together.group(2), together.group(3), seconds);
        }
        return COMPACT_TIME.matcher(date).replaceFirst(FeedDates::withColons);
    }

    private static String withColons(MatchResult time) {
        String minutes = time.group(2) == null ? time.group(4) : time.group(2);
        String seconds = time.group(3) == null ? "00" : time.group(3);
        return "t%s:%s:%s".formatted(time.group(1), minutes == null ? "00" : minutes, seconds);
    }

    private static ZoneOffset offset(Optional<ClockTime> time, String rest, LocalDateTime at, ZoneOffset usual) {
        return time.map(ClockTime::offset)
                .orElseGet(() -> usual.equals(ZoneOffset.UTC) ? DateWords.offset(rest, at) : usual);
    }
}
