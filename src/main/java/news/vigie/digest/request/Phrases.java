package news.vigie.digest.request;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.language.WordLists;

/** The word lists that say what a phrase means, of all languages at once, read once. */
final class Phrases {
    static final Phrases ALL = new Phrases();

    private static final String FOLDER = "/news/vigie/digest/request/phrases/";
    private static final int LONGEST = 5;

    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private Phrases() {
        for (Language language : SpokenLanguages.ALL) {
            WordLists.lines(FOLDER + language.code() + ".txt").forEach(this::add);
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.put(Folding.fold(day.getDisplayName(TextStyle.FULL, language.locale())), day);
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

    /** A weekday said for short, which is a word of another meaning where nothing leads to it: "segunda". */
    Optional<DayOfWeek> shortWeekday(String word) {
        return find(Kind.WEEKDAY, List.of(word), 0)
                .map(found -> DayOfWeek.valueOf(found.meaning().toUpperCase(Locale.ROOT)));
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
        ON,
        PAST,
        WEEKDAY,
        O_CLOCK,
        UNIT,
        STRETCH;

        static Kind of(String meaning) {
            return switch (meaning) {
                case "since" -> SINCE;
                case "last" -> LAST;
                case "on" -> ON;
                case "past" -> PAST;
                case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> WEEKDAY;
                case "o-clock" -> O_CLOCK;
                case "minute", "hour", "day", "weeks" -> UNIT;
                default -> STRETCH;
            };
        }
    }

    /** What was found and how many words it takes. */
    record Found(String meaning, int words) {}
}
