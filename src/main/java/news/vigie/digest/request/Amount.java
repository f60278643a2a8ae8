package news.vigie.digest.request;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.request.Misread.Kind;

/**
 * A number of units of time: "6h", "les 3 derniers jours", "-2 weeks".
 *
 * @param duration zero where it is misread
 * @param misread why it is no stretch of time; empty: it is one
 * @param words how many name it
 */
record Amount(Duration duration, Optional<Kind> misread, int words) {
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Longer numbers are beyond a year in any unit. */
    private static final int MOST_DIGITS = 9;

    private static final Pattern NUMBER = Pattern.compile("[-−–]?(\\d{1,99})([a-z]*)");

    /** A number before a unit, in one word or apart; the sign that some put before the hours gone by says nothing. */
    static Matcher number(String word) {
        return NUMBER.matcher(word);
    }

    static Amount of(String digits, String unit, int words) {
        if (digits.length() > MOST_DIGITS) {
            return new Amount(Duration.ZERO, Optional.of(Kind.ENDLESS), words);
        }
        Duration duration = unit(unit).multipliedBy(Long.parseLong(digits));
        if (duration.isZero()) {
            return new Amount(Duration.ZERO, Optional.of(Kind.EMPTY), words);
        }
        return duration.compareTo(LONGEST) > 0
                ? new Amount(Duration.ZERO, Optional.of(Kind.ENDLESS), words)
                : new Amount(duration, Optional.empty(), words);
    }

    Amount and(int more) {
        return new Amount(duration, misread, words + more);
    }

    private static Duration unit(String meaning) {
        return switch (meaning) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
