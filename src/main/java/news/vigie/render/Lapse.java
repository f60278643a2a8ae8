package news.vigie.render;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import news.vigie.language.Language;

/**
 * Lengths of time as one says them, whatever the zone: "3 h ago", "in 20 min", "every 2 days". Nothing is finer than a
 * minute.
 */
public final class Lapse {
    private static final long MINUTES_AT_MOST = 90;
    private static final long HOURS_AT_MOST = 36;

    private final Messages messages;

    private Lapse(Messages messages) {
        this.messages = messages;
    }

    public static Lapse of(Language language) {
        return new Lapse(Messages.of(language));
    }

    /** A moment that is not past is "just now". */
    public String ago(Instant moment, Instant now) {
        return said("lapse.ago", Duration.between(moment, now));
    }

    /** A moment that is past is "now". */
    public String ahead(Instant moment, Instant now) {
        return said("lapse.ahead", Duration.between(now, moment));
    }

    public String every(Duration pace) {
        return said("lapse.every", pace);
    }

    private String said(String key, Duration time) {
        long minutes = time.plusSeconds(30).toMinutes();
        long hours = time.plusMinutes(30).toHours();
        if (minutes < 1) {
            return said(key, "now", 0);
        }
        if (minutes < MINUTES_AT_MOST && minutes != 60) {
            return said(key, "minutes", minutes);
        }
        return hours <= HOURS_AT_MOST && hours != 24
                ? said(key, "hours", hours)
                : said(key, "days", time.plusHours(12).toDays());
    }

    private String said(String key, String unit, long count) {
        return messages.text(key, Map.of("unit", unit, "count", count));
    }
}
