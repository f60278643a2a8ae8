package news.vigie.telegram.edit.question;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.vigie.telegram.talk.Texts;

/** Time zones by the cities that name them, in the reader's language: "Londres" is Europe/London. */
public final class Zones {
    private Zones() {}

    /** The city, or the zone's own name where it has none. */
    public static String city(ZoneId zone, Texts texts) {
        String city = names(texts).getExemplarLocationName(zone.getId());
        return city == null || zone.getId().startsWith("Etc/") ? zone.getId() : city;
    }

    private static TimeZoneNames names(Texts texts) {
        return TimeZoneNames.getInstance(ULocale.forLocale(texts.language().locale()));
    }

    /** Those whose name or city is what was typed, or else begins with it. */
    static List<ZoneId> find(String typed, Texts texts) {
        String wanted = plain(typed.strip());
        if (wanted.length() < 2) {
            return List.of();
        }
        TimeZoneNames names = names(texts);
        List<ZoneId> exact = zones().filter(zone -> forms(zone, names).anyMatch(wanted::equals))
                .map(ZoneId::of)
                .toList();
        return exact.isEmpty()
                ? zones().filter(zone -> forms(zone, names).anyMatch(form -> form.startsWith(wanted)))
                        .map(ZoneId::of)
                        .toList()
                : exact;
    }

    private static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> (zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        || zone.equals("UTC"))
                .sorted();
    }

    private static Stream<String> forms(String zone, TimeZoneNames names) {
        String city = names.getExemplarLocationName(zone);
        return Stream.of(zone, zone.substring(zone.lastIndexOf('/') + 1), city == null ? zone : city)
                .map(Zones::plain);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ');
    }
}
