package news.vigie.telegram.hour;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.render.Messages;

/** Time zones as people name them: "Genève", "geneve", "Paris, France", "America/Toronto", "UTC+2", "Belgique". */
public final class Zones {
    private static final int MOST_GUESSES = 6;
    private static final int LONGEST = 60;

    /** Shorter beginnings fit half of the world. */
    private static final int LEAST = 3;

    private static final Pattern DISTANCE =
            Pattern.compile("(?:utc|gmt)?\\s*([+\\-\u2212])\\s*(\\d{1,2})(?:[:h]?([0-5]\\d))?");
    private static final Set<String> AROUND = Set.of(
            "a", "in", "en", "a la", "au", "time", "heure", "de", "hora", "ora", "di", "zeit", "near", "pres", "bei",
            "cerca", "vicino", "perto", "em", "the");

    private Zones() {}

    /** Read once, when the first is asked for. */
    private static final class All {
        static final ZoneNames NAMES = new ZoneNames();
    }

    /** What was meant, for certain: one zone. What may have been meant: several, or one that is not certain. */
    public static List<ZoneId> find(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        return distance(text).map(zone -> List.<ZoneId>of(zone)).orElseGet(() -> named(text));
    }

    /** Whether the words name one zone, rather than look like its name. */
    public static boolean isCertain(String typed) {
        return typed.length() <= LONGEST
                && (distance(typed.strip()).isPresent() || exact(typed.strip()).size() == 1);
    }

    /** The zone as readers of the language call it: "Montréal", "New York"; of a distance, itself. */
    public static String name(ZoneId zone, Language language) {
        String town = zone.getId().contains("/") && !zone.getId().startsWith("Etc/")
                ? ZoneNames.town(zone.getId(), language)
                : "";
        return town.isEmpty() ? zone.getId() : town;
    }

    /** Those that most readers of the language live in. */
    public static List<ZoneId> of(Language language) {
        // All names take a second to read: when somebody has typed one that is not offered, they are there.
        Thread.startVirtualThread(() -> All.NAMES.called(""));
        return Stream.of(Messages.of(language).text("edit.zones").split(" "))
                .map(ZoneId::of)
                .toList();
    }

    private static List<ZoneId> named(String text) {
        List<ZoneId> exact = exact(text);
        if (!exact.isEmpty()) {
            return exact.stream().limit(MOST_GUESSES).toList();
        }
        return readings(text)
                .filter(key -> key.length() >= LEAST)
                .map(Zones::guessed)
                .filter(guesses -> !guesses.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<ZoneId> exact(String text) {
        return readings(text)
                .map(All.NAMES::called)
                .filter(zones -> !zones.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<ZoneId> guessed(String key) {
        List<ZoneId> begun = All.NAMES.beginning(key).limit(MOST_GUESSES).toList();
        if (!begun.isEmpty()) {
            return begun;
        }
        int most = key.length() < 5 ? 1 : key.length() < 9 ? 2 : 3;
        return All.NAMES.near(key, most).limit(MOST_GUESSES).toList();
    }

    /** What is compared: all of it, what stands before a comma or a bracket, the words without those around them. */
    private static Stream<String> readings(String text) {
        String first = text.split("[,(;]", 2)[0];
        var words = new ArrayList<>(List.of(Folding.words(first).strip().split(" ")));
        words.removeIf(AROUND::contains);
        return Stream.of(Folding.key(text), Folding.key(first), String.join("", words))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    private static Optional<ZoneId> distance(String text) {
        String folded = Folding.fold(text);
        if (folded.equals("utc") || folded.equals("gmt")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher matcher = DISTANCE.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int sign = matcher.group(1).equals("+") ? 1 : -1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(matcher.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
