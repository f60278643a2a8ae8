package news.vigie.brief.bullet.cut.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.language.Span;

/** The words of an article's headline, which a shorter sentence keeps: they are the news. */
public final class Headline {
    /** Short names: "UN", "Roy". */
    private static final Pattern NAMES = Pattern.compile("(?<=\\P{L})\\p{Lu}\\p{L}{1,2}(?!\\p{L})");

    private static final int LEAST_LETTERS = 4;
    private static final int STEM = 6;

    /** So many of its words tell the same news, */
    private static final int LEAST_SHARED = 3;

    /** of the first sentence fewer, */
    private static final int LEAST_OF_LEAD = 2;

    /** and such a share of them. */
    private static final double SHARED = 0.5;

    private final PlainWords words;
    private final Sorts sorts;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    public Headline(Reading reading) {
        words = PlainWords.of(reading);
        sorts = Sorts.of(reading.article().language());
        NAMES.matcher(reading.article().title())
                .results()
                .map(name -> name.group().toLowerCase(Locale.ROOT))
                .filter(name -> !sorts.isCommon(name))
                .forEach(names::add);
        PlainWords.of(reading.article().title()).stream()
                .filter(this::tells)
                .map(Headline::stem)
                .forEach(stems::add);
    }

    /** Do the stretches tell what the headline does, as far as their words say? */
    public boolean isToldIn(List<Span> kept) {
        int shared = shared(kept);
        return shared >= LEAST_SHARED && shared >= SHARED * stems.size();
    }

    /** Do they, which are the first of the text, lead in to what the headline tells? */
    public boolean isLedInto(List<Span> kept) {
        return shared(kept) >= LEAST_OF_LEAD;
    }

    private int shared(List<Span> kept) {
        Set<String> found = new HashSet<>();
        kept.forEach(span -> add(found, span));
        found.retainAll(stems);
        return found.size();
    }

    /** Have the cuts, in order of their places, one of them that what stays of the sentence has not? */
    public boolean loses(Span sentence, List<Span> cuts) {
        Set<String> kept = new HashSet<>();
        Set<String> gone = new HashSet<>();
        int from = sentence.start();
        for (Span cut : cuts) {
            add(kept, new Span(from, cut.start()));
            add(gone, cut);
            from = cut.end();
        }
        add(kept, new Span(from, sentence.end()));
        return gone.stream().anyMatch(stem -> stems.contains(stem) && !kept.contains(stem));
    }

    private void add(Set<String> found, Span span) {
        List<String> in = words.in(span);
        in.stream().filter(this::tells).map(Headline::stem).forEach(found::add);
    }

    private boolean tells(String word) {
        return names.contains(word)
                || ((word.length() >= LEAST_LETTERS || Character.isDigit(word.charAt(0))) && !sorts.isCommon(word));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
