package news.vigie.telegram.hour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.words.Folding;
import news.vigie.language.WordLists;

/** The phrases of {@code phrases.txt}, in a text that is read. */
final class Phrases {
    /** By their first word, the longer ones first. */
    private static final Map<String, List<Phrase>> BY_WORD = new HashMap<>();

    static {
        for (String line : WordLists.lines("/news/vigie/telegram/hour/phrases.txt")) {
            String[] parts = line.split(" = ", 2);
            var phrase = new Phrase(List.of(Folding.words(parts[0]).strip().split(" ")), Mark.named(parts[1].strip()));
            BY_WORD.computeIfAbsent(phrase.words().getFirst(), word -> new ArrayList<>())
                    .add(phrase);
        }
        BY_WORD.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt(phrase -> -phrase.words().size())));
    }

    private Phrases() {}

    private record Phrase(List<String> words, Mark mark) {}

    /** @param tokens how many the phrase takes */
    record Found(Mark mark, int tokens) {}

    /** The longest phrase at this place of the text, over hyphens and apostrophes within it. */
    static Optional<Found> at(Scan scan, int ahead) {
        for (Phrase phrase : BY_WORD.getOrDefault(scan.at(ahead), List.of())) {
            int tokens = length(phrase, scan, ahead);
            if (tokens > 0) {
                return Optional.of(new Found(phrase.mark(), tokens));
            }
        }
        return Optional.empty();
    }

    /** 0: the phrase is not there. */
    private static int length(Phrase phrase, Scan scan, int ahead) {
        int tokens = 0;
        for (String word : phrase.words()) {
            if (tokens > 0
                    && (scan.at(ahead + tokens).equals("-")
                            || scan.at(ahead + tokens).equals("'"))) {
                tokens++;
            }
            if (!scan.at(ahead + tokens).equals(word)) {
                return 0;
            }
            tokens++;
        }
        return tokens;
    }
}
