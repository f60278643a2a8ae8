package news.vigie.brief.bullet.cut;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.language.Span;

/** The words of an article's headline, which a shorter sentence keeps: they are the news. */
final class Headline {
    private static final int LEAST_LETTERS = 4;
    private static final int STEM = 6;

    private final PlainWords words;
    private final Sorts sorts;
    private final Set<String> stems = new HashSet<>();

    Headline(Reading reading) {
        words = PlainWords.of(reading);
        sorts = Sorts.of(reading.article().language());
        PlainWords.of(reading.article().title()).stream()
                .filter(this::tells)
                .map(Headline::stem)
                .forEach(stems::add);
    }

    /** Has the cut one of them that what stays of the sentence has not? */
    boolean loses(Span sentence, Span cut) {
        Set<String> kept = new HashSet<>();
        add(kept, new Span(sentence.start(), cut.start()));
        add(kept, new Span(cut.end(), sentence.end()));
        Set<String> gone = new HashSet<>();
        add(gone, cut);
        return gone.stream().anyMatch(stem -> stems.contains(stem) && !kept.contains(stem));
    }

    private void add(Set<String> found, Span span) {
        List<String> in = words.in(span);
        in.stream().filter(this::tells).map(Headline::stem).forEach(found::add);
    }

    private boolean tells(String word) {
        return (word.length() >= LEAST_LETTERS || Character.isDigit(word.charAt(0))) && !sorts.isCommon(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
