package news.vigie.web.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import news.vigie.render.Dates;
import news.vigie.render.Messages;

/** Whom a page is written for, and when. */
public record Reader(Messages messages, ZoneId zone, Instant now) {
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** As an attribute {@code lang} has it. */
    public String language() {
        return messages.language().code();
    }

    /** "20 h 30", "20:30". */
    public String time(Instant moment) {
        return Dates.of(messages.language(), zone).time(moment);
    }

    /** "Today", "Yesterday", "Wednesday 5 March". */
    public String day(Instant moment) {
        LocalDate day = date(moment);
        LocalDate today = date(now);
        if (day.equals(today)) {
            return text("web.day.today");
        }
        return day.equals(today.minusDays(1))
                ? text("web.day.yesterday")
                : Dates.of(messages.language(), zone).day(moment);
    }

    /** "20:30" today, else with the day. */
    public String moment(Instant moment) {
        return date(moment).equals(date(now)) ? time(moment) : text("web.moment", day(moment), time(moment));
    }

    /** The day that it is where the page is read. */
    public LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
