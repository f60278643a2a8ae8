package news.vigie.telegram.hour;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import news.vigie.digest.words.Folding;
import news.vigie.language.WordLists;

/** Parts of the day that a title names: "Le journal du soir", "The morning brief", "Abendblatt". */
public final class PartsOfDay {
    /** The longest first, so that no noon is seen in an "après-midi". */
    private static final List<Part> PARTS = new ArrayList<>();

    static {
        for (String line : WordLists.lines("/news/vigie/telegram/hour/parts.txt")) {
            String[] parts = line.split(" = ", 2);
            LocalTime time = LocalTime.parse(parts[0].strip());
            Arrays.stream(parts[1].split(","))
                    .map(words -> new Part(compared(words), time))
                    .forEach(PARTS::add);
        }
        PARTS.sort(Comparator.comparingInt(part -> -part.words().length()));
    }

    private PartsOfDay() {}

    /** @param words as they are compared, with a space at each end that has to be one of theirs */
    private record Part(String words, LocalTime time) {}

    private static String compared(String words) {
        String folded = Folding.words(words);
        return words.strip().endsWith("*") ? folded.stripTrailing() : folded;
    }

    /** A usual hour in each of them, in the order of the day; none: the title names none. */
    public static List<LocalTime> named(String title) {
        String words = Folding.words(title);
        var times = new TreeSet<LocalTime>();
        for (Part part : PARTS) {
            if (words.contains(part.words())) {
                times.add(part.time());
                words = words.replace(part.words(), " - ");
            }
        }
        return List.copyOf(times);
    }
}
