package news.vigie.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a date, once its time was taken out. Where only figures stand, Europe's order unless it cannot be. */
final class CalendarDay {
    private static final Pattern COMPACT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.]0?(\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("^(\\d{4})(?:[-/.](\\d{1,2}))?(?![-/.\\w])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+");

    private CalendarDay() {}

    /**
     * @param text as {@link DateText} has it
     * @param american do its hours say that its maker counts as Americans do?
     */
    static Optional<LocalDate> find(String text, boolean american) {
        return named(text).or(() -> figures(text.strip(), american));
    }

    /**
     * "thu, 01 jan 04", "aug 30 2012", "2004-july-13"; in "mar. 5 nov. 2024" the first is Tuesday, so the last counts.
     */
    private static Optional<LocalDate> named(String text) {
        Integer month = null;
        var numbers = new ArrayList<String>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String found = piece.group();
            if (Character.isDigit(found.charAt(0))) {
                numbers.add(found);
            } else if (DateWords.month(found) != null) {
                month = DateWords.month(found);
            }
        }
        return month == null ? Optional.empty() : named(month, numbers);
    }

    private static Optional<LocalDate> named(int month, List<String> numbers) {
        String year = numbers.stream()
                .filter(n -> n.length() == 4 || n.length() == 3)
                .findFirst()
                .orElse(null);
        List<String> shorter = numbers.stream().filter(n -> n.length() <= 2).toList();
        if (year != null) {
            return day(year, month, shorter.isEmpty() ? "1" : shorter.getFirst());
        }
        return shorter.size() < 2 ? Optional.empty() : day(shorter.get(1), month, shorter.get(0));
    }

    private static Optional<LocalDate> figures(String text, boolean american) {
        String alone = text.endsWith("t") ? text.substring(0, text.length() - 1).strip() : text;
        Matcher compact = COMPACT.matcher(alone);
        if (compact.matches()) {
            return day(compact.group(1), number(compact.group(2)), compact.group(3));
        }
        return IsoDay.find(alone).or(() -> apart(text, american));
    }

    private static Optional<LocalDate> apart(String text, boolean american) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return day(first.group(1), number(first.group(2)), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            return yearLast(last, american);
        }
        Matcher month = YEAR_AND_MONTH.matcher(text);
        return month.find() ? day(month.group(1), number(month.group(2)), "1") : Optional.empty();
    }

    private static Optional<LocalDate> yearLast(Matcher found, boolean american) {
        int a = number(found.group(1));
        int b = number(found.group(3));
        boolean monthFirst = b > 12 || (american && found.group(2).equals("/") && a <= 12);
        return monthFirst ? day(found.group(4), a, found.group(3)) : day(found.group(4), b, found.group(1));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Years.full(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
