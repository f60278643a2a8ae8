package news.vigie.brief.bullet.shape;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** The words of an article's headline, which a shorter sentence had better keep: they are the news. */
final class Headline {
    private static final int LEAST_LETTERS = 4;
    private static final int STEM = 6;

    private final PlainWords words;
    private final Set<String> small;
    private final Set<String> stems;

    Headline(Reading reading) {
        words = PlainWords.of(reading);
        small = WordLists.of(reading.article().language()).words("stop-words");
        stems = stems(PlainWords.of(reading.article().title()).stream());
    }

    /** Does the sentence lose one of them where only these stretches are kept? */
    boolean isCut(Span sentence, List<Span> kept) {
        if (stems.isEmpty()) {
            return false;
        }
        Set<String> said = stems(kept.stream().flatMap(stretch -> words.in(stretch).stream()));
        return stems(words.in(sentence).stream()).stream()
                .anyMatch(stem -> stems.contains(stem) && !said.contains(stem));
    }

    private Set<String> stems(Stream<String> words) {
        return words.filter(word -> word.length() >= LEAST_LETTERS || Character.isDigit(word.charAt(0)))
                .filter(word -> !small.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
