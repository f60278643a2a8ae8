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
    private static final Pattern COMPACT = Pattern.compile("^\\s*(\\d{4}|\\d{2})(\\d{2})(\\d{2})\\s*t?\\s*$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^\\s*(\\d{4}|-\\d{2})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+");

    private CalendarDay() {}

    /** @param text folded */
    static Optional<LocalDate> find(String text) {
        return named(text).or(() -> figures(text));
    }

    /** "thu, 01 jan 04", "aug 30 2012", "2004-july-13"; in "mar. 5 nov. 2024" the first is Tuesday, so the last counts. */
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
        String year = numbers.stream().filter(n -> n.length() == 4).findFirst().orElse(null);
        List<String> shorter = numbers.stream().filter(n -> n.length() <= 2).toList();
        if (year != null) {
            return day(year, month, shorter.isEmpty() ? "1" : shorter.getFirst());
        }
        return shorter.size() < 2 ? Optional.empty() : day(shorter.get(1), month, shorter.get(0));
    }

    private static Optional<LocalDate> figures(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return day(first.group(1).replace("-", ""), number(first.group(2)), String.valueOf(number(first.group(3))));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.find() ? yearLast(last) : Optional.empty();
    }

    private static Optional<LocalDate> yearLast(Matcher found) {
        int a = number(found.group(1));
        int b = number(found.group(3));
        return b > 12 ? day(found.group(4), a, found.group(3)) : day(found.group(4), b, found.group(1));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int written = Integer.parseInt(year);
        int full = year.length() > 2 ? written : written + (written < 70 ? 2000 : 1900);
        try {
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
