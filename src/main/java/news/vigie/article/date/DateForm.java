package news.vigie.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write a day: a pattern whose groups {@code y}, {@code m} and {@code d} are year, month and day. */
enum DateForm {
    YEAR_FIRST(
            "(?<!\\d)" + DateForm.ANY_YEAR + "\\s?[-/.年년]\\s?(?<m>\\d{1,2})\\s?[-/.月월]\\s?(?<d>\\d{1,2})(?!\\d)[日일]?"),
    DAY_MONTH(DateForm.DAY
            + "(?:er|st|nd|rd|th|ème|-?е|-?го|\\.|º|ª)?\\s*(?:de\\s+|of\\s+|[-/]\\s?)?"
            + DateForm.MONTH
            + "(?:\\s+de|\\s+del|,|[-/])?\\s*" + DateForm.YEAR),
    MONTH_DAY("(?<!\\p{L})" + DateForm.MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+" + DateForm.YEAR),
    YEAR_MONTH_DAY("(?<!\\d)(?<y>20\\d\\d)[.,]?\\s(?:m\\.\\s)?" + DateForm.MONTH + "\\s+(?<d>\\d{1,2})(?![\\d:])"),
    /** As programs print it: Wed Mar 04 06:12:00 CET 2026. */
    PRINTED("(?<!\\p{L})(?<m>\\p{L}{3}) (?<d>\\d{1,2})(?<t> \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{3,5})?) " + DateForm.YEAR),
    /** Vietnamese names no month: it counts them. */
    COUNTED(DateForm.DAY + "\\s+tháng\\s+(?<m>\\d{1,2}),?\\s+(?:năm\\s+)?" + DateForm.YEAR),
    NUMBERS("(?<![\\d.,:])(?<d>\\d{1,2})\\s?(?<s>[./-])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<y>(?:19|20)\\d\\d|\\d\\d)"
            + "(?![\\d.,]*\\d)");

    private static final String ANY_YEAR = "(?<y>(?:19|20)\\d\\d)";
    private static final String YEAR = ANY_YEAR + "(?!\\d)";
    private static final String DAY = "(?<![\\d:])(?<d>\\d{1,2})";
    /** In Arabic some months have a second word. */
    private static final String MONTH = "(?<m>\\p{L}[\\p{L}\\p{M}]{2,14}(?:\\s(?:الأول|الثاني))?)\\.?";

    /** What stands between the numbers of a date. */
    private static final String MARKS = "-/.年년";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final Pattern pattern;

    DateForm(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** Whether what stands beside a year lets it be written so; told without the pattern. */
    boolean fits(String text, int year) {
        return switch (this) {
            case YEAR_FIRST -> MARKS.indexOf(beside(text, year + 4, 1)) >= 0;
            case NUMBERS -> MARKS.indexOf(beside(text, year - 1, -1)) >= 0;
            case PRINTED -> text.indexOf(':') >= 0;
            case COUNTED -> text.contains("tháng");
            default -> true;
        };
    }

    private static char beside(String text, int at, int step) {
        int next = at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at)) ? at + step : at;
        return next >= 0 && next < text.length() ? text.charAt(next) : '\0';
    }

    /** Adds the dates of a stretch of the text that are written so. */
    void find(String text, int from, int to, boolean monthFirst, List<FoundDate> dates) {
        Matcher found = pattern.matcher(text).region(Math.min(from, to), to).useTransparentBounds(true);
        while (found.find()) {
            day(found, monthFirst)
                    .map(day -> new FoundDate(found.start(), found.end(), completed(day, found, text)))
                    .filter(date ->
                            dates.stream().noneMatch(other -> date.start() < other.end() && other.start() < date.end()))
                    .ifPresent(dates::add);
        }
    }

    private WrittenDate completed(LocalDate day, Matcher found, String text) {
        return this == PRINTED
                ? TimeReader.complete(day, "", found.group("t"))
                : TimeReader.complete(day, text.substring(0, found.start()), text.substring(found.end()));
    }

    private Optional<LocalDate> day(Matcher found, boolean monthFirst) {
        if (this == NUMBERS) {
            return numbers(found, monthFirst);
        }
        String month = found.group("m");
        return Character.isDigit(month.charAt(0))
                ? day(year(found), number(month), number(found.group("d")))
                : MonthNames.month(month)
                        .flatMap(named -> day(year(found), named.getValue(), number(found.group("d"))));
    }

    private static Optional<LocalDate> numbers(Matcher found, boolean monthFirst) {
        String first = found.group("d");
        String second = found.group("m");
        String year = found.group("y");
        boolean dotted = found.group("s").equals(".");
        if (year.length() == 2 && dotted && first.length() + second.length() < 3) {
            return Optional.empty();
        }
        boolean swapped = number(first) <= 12 && (number(second) > 12 || (monthFirst && !dotted));
        return swapped
                ? day(year(found), number(first), number(second))
                : day(year(found), number(second), number(first));
    }

    private static int year(Matcher found) {
        int year = number(found.group("y"));
        return year < 100 ? 2000 + year : year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
