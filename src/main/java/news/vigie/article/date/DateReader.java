package news.vigie.article.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of a text, in whatever form and language they are written. */
public final class DateReader {
    private static final int LONGEST = 400;
    private static final int SHORTEST_NUMBER = 8;
    /** In characters: no day and month stand farther from their year. */
    private static final int BEFORE_YEAR = 36;

    private static final int BEHIND_YEAR = 28;

    private static final Pattern COMPACT = Pattern.compile(
            "^\\s*((?:199|20\\d)\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:$|T?(?<h>[01]\\d|2[0-3])(?<n>[0-5]\\d)(?:[0-5]\\d)?(?<z>Z?|[+-]\\d{4})$|(?=T))");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(1\\d{9})(?:\\d{3})?\\s*$");

    private final boolean monthFirst;

    /**
     * @param monthFirst whether 3/5/2026 is the fifth of March
     */
    public DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The first date. */
    public Optional<WrittenDate> read(String text) {
        if (IsoDate.is(text)) {
            return IsoDate.read(text);
        }
        List<FoundDate> dates = all(text);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0).date());
    }

    /** All dates of the text, or of its beginning if it is long, in their order. */
    public List<FoundDate> all(String raw) {
        String text = Numerals.plain(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        Optional<WrittenDate> number = isNumber(text) ? number(text) : Optional.empty();
        if (number.isPresent()) {
            return List.of(new FoundDate(0, text.length(), number.get()));
        }
        int year = Numerals.year(text, 0);
        if (year < 0) {
            return List.of();
        }
        List<FoundDate> dates = new ArrayList<>();
        for (int covered = 0; year >= 0; year = Numerals.year(text, year + 2)) {
            int end = Math.min(text.length(), year + BEHIND_YEAR);
            for (DateForm form : DateForm.values()) {
                if (form.fits(text, year)) {
                    form.find(text, Math.max(covered, year - BEFORE_YEAR), end, monthFirst, dates);
                }
            }
            for (FoundDate found : dates) {
                covered = Math.max(covered, found.end());
            }
        }
        dates.sort(Comparator.comparingInt(FoundDate::start));
        return dates;
    }

    private static boolean isNumber(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return text.length() - at >= SHORTEST_NUMBER
                && text.chars().skip(at).limit(SHORTEST_NUMBER).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the word names a month, whole or short. */
    public static boolean isMonth(String word) {
        return MonthNames.month(word).isPresent();
    }

    /** The whole text is one number: seconds or milliseconds since 1970, or a day without marks between its parts. */
    private static Optional<WrittenDate> number(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.find()) {
            var at = Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
            return Optional.of(new WrittenDate(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC));
        }
        Matcher compact = COMPACT.matcher(text);
        if (!compact.find()) {
            return Optional.empty();
        }
        return day(compact)
                .map(day -> TimeReader.complete(
                        day,
                        "",
                        compact.group("h") == null
                                ? text.substring(compact.end())
                                : " " + compact.group("h") + ":" + compact.group("n") + compact.group("z")));
    }

    private static Optional<LocalDate> day(Matcher compact) {
        int year = Integer.parseInt(compact.group(1));
        int month = Integer.parseInt(compact.group(2));
        int day = Integer.parseInt(compact.group(3));
        return LocalDate.of(year, month, 1).lengthOfMonth() < day
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }
}
