package news.vigie.telegram.wish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Style;
import news.vigie.render.Dates;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.text.Texts;

/** Settings in the words of a language, plain. */
final class SettingsWords {
    private final Texts texts;
    private final Locale locale;

    SettingsWords(Texts texts) {
        this.texts = texts;
        this.locale = texts.language().locale();
    }

    /** "Paris (UTC+1)", as it is at that moment. */
    String zone(ZoneId zone, Instant now) {
        String name = Zones.name(zone, texts.language());
        String distance = zone.getRules().getOffset(now).getTotalSeconds() == 0
                ? "UTC"
                : DateTimeFormatter.ofPattern("O", Locale.ROOT)
                        .format(now.atZone(zone))
                        .replace("GMT", "UTC")
                        .replace('-', '−');
        return name.startsWith("+") || name.startsWith("-") || name.equals("Z") || name.equals("UTC")
                ? distance
                : name + " (" + distance + ")";
    }

    String times(Collection<LocalTime> times) {
        return String.join(", ", times.stream().sorted().map(this::time).toList());
    }

    String time(LocalTime time) {
        return Dates.time(texts.language(), time);
    }

    String days(Collection<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        if (sorted.isEmpty() || sorted.size() == 7) {
            return texts.plain("settings.days.all");
        }
        return sorted.equals(List.of(DayOfWeek.values()).subList(0, 5))
                ? texts.plain("settings.days.week")
                : String.join(", ", sorted.stream().map(this::day).toList());
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    String quiet(QuietHours quiet) {
        return time(quiet.from()) + " – " + time(quiet.to());
    }

    String style(Style style) {
        return texts.plain("settings.style." + style.name().toLowerCase(Locale.ROOT));
    }

    String listed(List<String> some) {
        int shown = 4;
        String names = String.join(", ", some.stream().limit(shown).toList());
        return some.size() <= shown ? names : names + " … (" + some.size() + ")";
    }

    List<Style> styles() {
        return Stream.of(Style.values()).toList();
    }
}
