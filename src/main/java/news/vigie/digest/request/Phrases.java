package news.vigie.digest.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.vigie.digest.words.Folding;

/** The word lists that say what a phrase means, read once. */
final class Phrases {
    static final Phrases ALL = new Phrases();

    private static final String LIST = "phrases.txt";
    private static final int LONGEST = 4;

    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private Phrases() {
        try (InputStream list = Objects.requireNonNull(Phrases.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.put(Folding.fold(day.getDisplayName(TextStyle.FULL, locale)), day);
            }
        }
    }

    /** The longest phrase that the words from {@code at} on begin with, of a kind. */
    Optional<Found> find(Kind kind, List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String phrase = String.join(" ", words.subList(at, at + length));
            String meaning = meanings.getOrDefault(phrase, Map.of()).get(kind.name());
            if (meaning != null) {
                return Optional.of(new Found(meaning, length));
            }
        }
        return Optional.empty();
    }

    Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(weekdays.get(word));
    }

    private void add(String line) {
        String[] parts = line.split(": ", 2);
        meanings.computeIfAbsent(parts[1].strip(), phrase -> new HashMap<>())
                .put(Kind.of(parts[0]).name(), parts[0]);
    }

    /** What a phrase is for: "semaine" is a stretch of time, and a unit after a number. */
    enum Kind {
        SINCE,
        LAST,
        UNIT,
        STRETCH;

        static Kind of(String meaning) {
            return switch (meaning) {
                case "since" -> SINCE;
                case "last" -> LAST;
                case "minute", "hour", "day", "weeks" -> UNIT;
                default -> STRETCH;
            };
        }
    }

    /** What was found and how many words it takes. */
    record Found(String meaning, int words) {}
}
