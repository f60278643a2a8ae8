package news.vigie.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.vigie.language.Language;

/** Days and times in words, in a language and a zone: "mercredi 5 mars", "20 h 30", "since yesterday 19:00". */
public final class Dates {
    private final Messages messages;
    private final ZoneId zone;

    private Dates(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    public static Dates of(Language language, ZoneId zone) {
        return new Dates(Messages.of(language), zone);
    }

    /** "mercredi 5 mars", "samedi 1er mars", "Wednesday 5 March". */
    public String day(Instant moment) {
        return messages.text("date.day", parts(moment));
    }

    /** "1er mars 2025", "1 March 2025". */
    public String full(Instant moment) {
        return messages.text("date.full", parts(moment));
    }

    /** "20 h 30", "19 h", "8:30 pm", "noon". */
    public String time(Instant moment) {
        return time(messages, moment.atZone(zone).toLocalTime());
    }

    /** The same of a time of no day. */
    public static String time(Language language, LocalTime time) {
        return time(Messages.of(language), time);
    }

    private static String time(Messages messages, LocalTime time) {
        return messages.text(
                "date.time",
                Map.of(
                        "hour", Integer.toString(time.getHour()),
                        "hourOfTwelve", Integer.toString((time.getHour() + 11) % 12 + 1),
                        "half", time.getHour() < 12 ? "am" : "pm",
                        "minutes", pattern("mm", time),
                        "clock", pattern("HHmm", time)));
    }

    /** "20 h 30", "hier 20 h 30", "lundi 20 h 30", "3 mars", as one says it at {@code now}. */
    public String moment(Instant moment, Instant now) {
        return messages.text("date.moment." + distance(moment, now), parts(moment));
    }

    /**
     * "6 h – 9 h 30", "hier 20 h 30 – aujourd’hui 6 h 10", "1er mars – hier 9 h", as one says it at {@code now}: today is
     * named after another day, lest the time seem to go back.
     */
    public String moments(Instant first, Instant last, Instant now) {
        String from = moment(first, now);
        String to = moment(last, now);
        if (from.equals(to)) {
            return from;
        }
        if (local(first).equals(local(last))) {
            to = time(last);
        } else if (distance(last, now).equals("today")) {
            to = messages.text("date.moment.still-today", parts(last));
        }
        return from + "\u00a0– " + to;
    }

    private LocalDate local(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /**
     * "depuis 7 h 30", "depuis hier 19 h", "since Monday 19:00", "since 3 March 19:00", as one says it at {@code now}.
     */
    public String since(Instant from, Instant now) {
        return messages.text("date.since." + distance(from, now), parts(from));
    }

    private String distance(Instant moment, Instant now) {
        LocalDate day = local(moment);
        LocalDate today = local(now);
        long daysAgo = ChronoUnit.DAYS.between(day, today);
        if (daysAgo == 0) {
            return "today";
        }
        if (daysAgo == 1) {
            return "yesterday";
        }
        if (daysAgo > 0 && daysAgo < 7) {
            return "week";
        }
        return day.getYear() == today.getYear() ? "earlier" : "year";
    }

    /**
     * "le mardi 4 mars" for a whole day, "le mardi 4 mars de 0 h à 12 h", else "du mardi 4 mars 18 h au mercredi 5 mars
     * 6 h".
     */
    public String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        LocalDate day = start.toLocalDate();
        boolean wholeDay = start.equals(day.atStartOfDay(zone))
                && to.equals(day.plusDays(1).atStartOfDay(zone).toInstant());
        return wholeDay
                ? messages.text("date.on", Map.of("day", day(from), "dayOfWeek", dayOfWeek(start)))
                : messages.text(
                        day.equals(local(to)) ? "date.span.day" : "date.span",
                        Map.of("from", day(from), "fromTime", time(from), "to", day(to), "toTime", time(to)));
    }

    /** "mon" to "sun": what stands before a day's name may hang on it. */
    private static String dayOfWeek(ZonedDateTime local) {
        return local.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String pattern(String pattern, TemporalAccessor local) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
    }

    private Map<String, Object> parts(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        Locale locale = messages.language().locale();
        var parts = new HashMap<String, Object>();
        parts.put("weekday", local.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
        parts.put("day", local.getDayOfMonth());
        parts.put("month", local.getMonth().getDisplayName(TextStyle.FULL, locale));
        parts.put("year", Integer.toString(local.getYear()));
        parts.put("time", time(moment));
        parts.put("clock", pattern("HHmm", local));
        parts.put("hour", Integer.toString(local.getHour()));
        return parts;
    }
}
