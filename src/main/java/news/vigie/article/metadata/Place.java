package news.vigie.article.metadata;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a site is at home, as far as its host's ending tells: how it writes dates, and in which zone its times are. */
final class Place {
    /** Countries that live by one clock. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("fr", "Europe/Paris"),
            Map.entry("be", "Europe/Brussels"),
            Map.entry("ch", "Europe/Zurich"),
            Map.entry("lu", "Europe/Luxembourg"),
            Map.entry("de", "Europe/Berlin"),
            Map.entry("at", "Europe/Vienna"),
            Map.entry("it", "Europe/Rome"),
            Map.entry("es", "Europe/Madrid"),
            Map.entry("pt", "Europe/Lisbon"),
            Map.entry("nl", "Europe/Amsterdam"),
            Map.entry("pl", "Europe/Warsaw"),
            Map.entry("gr", "Europe/Athens"),
            Map.entry("ie", "Europe/Dublin"),
            Map.entry("uk", "Europe/London"),
            Map.entry("se", "Europe/Stockholm"),
            Map.entry("dk", "Europe/Copenhagen"),
            Map.entry("no", "Europe/Oslo"),
            Map.entry("fi", "Europe/Helsinki"),
            Map.entry("jp", "Asia/Tokyo"),
            Map.entry("in", "Asia/Kolkata"),
            Map.entry("cn", "Asia/Shanghai"),
            Map.entry("vn", "Asia/Ho_Chi_Minh"));

    private static final Set<String> MONTH_FIRST = Set.of("com", "us", "org", "net", "gov", "edu", "tv", "ph", "news");

    private final String ending;

    Place(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        ending = host.substring(host.lastIndexOf('.') + 1);
    }

    ZoneId zone() {
        String zone = ZONES.get(ending);
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    /** Whether 3/5/2026 is the fifth of March: in English, where the site is of no other country. */
    boolean isMonthFirst(String language) {
        return language.startsWith("en") && !language.equalsIgnoreCase("en-gb") && MONTH_FIRST.contains(ending);
    }
}
