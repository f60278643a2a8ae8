package news.vigie.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what programs write for programs, 2026-03-04T06:12:00+01:00, as most data of pages are, without a search. */
final class IsoDate {
    private static final int LENGTH = 10;
    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private IsoDate() {}

    /** Whether the text begins with a day in that form, and holds no more than a time besides. */
    static boolean is(String text) {
        if (text.length() < LENGTH || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean mark = i == 4 || i == 7;
            if (mark ? c != '-' : !Character.isDigit(c)) {
                return false;
            }
        }
        return text.length() == LENGTH || text.charAt(LENGTH) == 'T' || text.charAt(LENGTH) == ' ';
    }

    static Optional<WrittenDate> read(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    year, Integer.parseInt(text.substring(5, 7)), Integer.parseInt(text.substring(8, LENGTH)));
            return Optional.of(TimeReader.complete(day, "", text.substring(LENGTH)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
