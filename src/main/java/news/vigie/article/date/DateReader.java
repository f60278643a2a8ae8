package news.vigie.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first date of a text, in whatever form it is written. */
public final class DateReader {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 400;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)日?");
    private static final Pattern COMPACT =
            Pattern.compile("^\\s*((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=$|T|\\d{4,6}$)");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(1\\d{9})(\\d{3})?\\s*$");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:er|st|nd|rd|th|ème|\\.|º|ª)?\\s*(?:de\\s+|of\\s+|[-/]\\s?)?(\\p{L}{3,12})\\.?(?:\\s+de|\\s+del|,|[-/])?\\s*((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d.]*\\d)");

    private final boolean monthFirst;

    /**
     * @param monthFirst whether 3/5/2026 is the fifth of March
     */
    public DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    public Optional<WrittenDate> read(String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return epoch(text)
                .or(() -> compact(text))
                .or(() -> yearFirst(text))
                .or(() -> named(DAY_MONTH, text, 2, 1))
                .or(() -> named(MONTH_DAY, text, 1, 2))
                .or(() -> numbers(text));
    }

    /** Whether the word names a month, whole or short. */
    public static boolean isMonth(String word) {
        return MonthNames.month(word).isPresent();
    }

    private static Optional<WrittenDate> epoch(String text) {
        Matcher found = EPOCH.matcher(text);
        return found.find()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(found.group(1)))
                                .atOffset(ZoneOffset.UTC))
                        .map(at -> new WrittenDate(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC))
                : Optional.empty();
    }

    private static Optional<WrittenDate> compact(String text) {
        Matcher found = COMPACT.matcher(text);
        return found.find() ? date(found.group(1), number(found.group(2)), found.group(3), "") : Optional.empty();
    }

    private static Optional<WrittenDate> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        return found.find()
                ? date(found.group(1), number(found.group(2)), found.group(3), text.substring(found.end()))
                : Optional.empty();
    }

    private static Optional<WrittenDate> named(Pattern pattern, String text, int monthGroup, int dayGroup) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            Optional<Month> month = MonthNames.month(found.group(monthGroup));
            if (month.isPresent()) {
                return date(found.group(3), month.get().getValue(), found.group(dayGroup), text.substring(found.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> numbers(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found.group(1));
        int second = number(found.group(3));
        boolean swapped =
                first <= 12 && (second > 12 || (monthFirst && found.group(2).equals("/")));
        String year = found.group(4).length() == 2 ? "20" + found.group(4) : found.group(4);
        return date(
                year, swapped ? first : second, String.valueOf(swapped ? second : first), text.substring(found.end()));
    }

    private static Optional<WrittenDate> date(String year, int month, String day, String rest) {
        int number = number(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimeReader.complete(LocalDate.of(number, month, number(day)), rest));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
