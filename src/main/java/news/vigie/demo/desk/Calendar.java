package news.vigie.demo.desk;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes the days into a bundled text, so that it is news whenever it is printed: {@code {day}} becomes the weekday of
 * its printing, {@code {yesterday}} and {@code {tomorrow}} those beside it, {@code {date}} the weekday with its date.
 */
final class Calendar {
    private Calendar() {}

    static Manuscript dated(Manuscript manuscript, Instant printed) {
        ZonedDateTime day = printed.atZone(manuscript.outlet().zone());
        Locale language = manuscript.language();
        var weekday = DateTimeFormatter.ofPattern("EEEE", language);
        var date = DateTimeFormatter.ofPattern("EEEE d MMMM", language);
        return manuscript.reworded(text -> text.replace("{day}", weekday.format(day))
                .replace("{yesterday}", weekday.format(day.minusDays(1)))
                .replace("{tomorrow}", weekday.format(day.plusDays(1)))
                .replace("{date}", date.format(day)));
    }
}
