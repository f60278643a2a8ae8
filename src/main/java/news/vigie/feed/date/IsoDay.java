package news.vigie.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rarer forms of a day in ISO 8601: by the day of its year, by its week, with two figures for the year. */
final class IsoDay {
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w(\\d{2})(?:-?([1-7]))?");
    private static final Pattern MONTH = Pattern.compile("-(\\d{2})-?(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");

    /** In 03-12-31 the year comes first, as nobody writes news of 2031; in 24-03-25 it may come last. */
    private static final int TOO_LATE = 10;

    private IsoDay() {}

    /** @param text nothing but the day */
    static Optional<LocalDate> find(String text) {
        try {
            return ordinal(text).or(() -> week(text)).or(() -> month(text)).or(() -> shortened(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> ordinal(String text) {
        Matcher found = ORDINAL.matcher(text);
        return found.matches()
                ? Optional.of(LocalDate.ofYearDay(Years.full(found.group(1)), number(found, 2)))
                : Optional.empty();
    }

    private static Optional<LocalDate> week(String text) {
        Matcher found = WEEK.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int day = found.group(3) == null ? 1 : number(found, 3);
        return Optional.of(LocalDate.of(number(found, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found, 2))
                .with(ChronoField.DAY_OF_WEEK, day));
    }

    private static Optional<LocalDate> month(String text) {
        Matcher found = MONTH.matcher(text);
        return found.matches()
                ? Optional.of(LocalDate.of(Years.full(found.group(1)), number(found, 2), 1))
                : Optional.empty();
    }

    private static Optional<LocalDate> shortened(String text) {
        Matcher found = SHORT.matcher(text);
        return found.matches() && Years.full(found.group(3)) - Years.full(found.group(1)) > TOO_LATE
                ? Optional.of(LocalDate.of(Years.full(found.group(1)), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
