package news.vigie.feed.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: RFC 822 and ISO 8601 with what people make of them, names of months in many languages, zones
 * by name, seconds since 1970. A date without a time is midnight, one without a zone is UTC.
 */
public final class FeedDates {
    private static final int LONGEST = 100;
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
    private static final Pattern COMPACT_TIME = Pattern.compile("t(\\d{2})(\\d{2})(\\d{2})?(?=\\D|$)");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private FeedDates() {}

    /** Empty where the text is no date. */
    public static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = DateWords.folded(text.strip());
        return epoch(folded).or(() -> written(folded)).filter(date -> date.isAfter(EARLIEST) && date.isBefore(LATEST));
    }

    private static Optional<Instant> epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))) : Optional.empty();
    }

    private static Optional<Instant> written(String folded) {
        String text = COMPACT_TIME.matcher(folded).replaceFirst(FeedDates::withColons);
        Optional<ClockTime> time = ClockTime.find(text);
        String rest = time.map(ClockTime::rest).orElse(text);
        Optional<LocalDate> day = CalendarDay.find(rest);
        return day.map(date -> date.atStartOfDay()
                .plus(time.map(ClockTime::sinceMidnight).orElse(Duration.ZERO))
                .toInstant(offset(time, rest)));
    }

    private static String withColons(MatchResult time) {
        String minutes = "t" + time.group(1) + ":" + time.group(2);
        return time.group(3) == null ? minutes : minutes + ":" + time.group(3);
    }

    private static ZoneOffset offset(Optional<ClockTime> time, String rest) {
        return time.map(ClockTime::offset).orElseGet(() -> named(rest));
    }

    private static ZoneOffset named(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> Optional.ofNullable(DateWords.zone(found.group())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}
