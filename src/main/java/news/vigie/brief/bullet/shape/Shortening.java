package news.vigie.brief.bullet.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.PlainWords;
import news.vigie.language.Span;

/** The shapes that a sentence offers: whole, and with whole clauses left out. */
public final class Shortening {
    /**
     * So much of the words allowed may be said where nothing more can be left out: a sentence that tells the news in a few
     * words more is worth more to a reader than none.
     */
    public static final double LONGER = 1.2;

    private static final int LEAST_WORDS = 8;

    /** A bullet of so many words tells most for its length. */
    private static final int DENSE = 16;

    /** So many shorter shapes at most. */
    private static final int MOST_SHORTER = 3;

    /** Of more tails only the first ones and the last are tried. */
    private static final int MOST_TAILS = 6;

    private final String text;
    private final int maxWords;
    private final Extras extras;

    public Shortening(String text, int maxWords, Extras extras) {
        this.text = text;
        this.maxWords = maxWords;
        this.extras = extras;
    }

    /**
     * The stretches to keep, one list for each shape: the whole sentence first, unless it is too long and a shorter
     * shape with all that the headline names is not; then the shorter ones, the shortest last. Only of a sentence that is
     * too long a shape may lack a word of the headline.
     */
    public List<List<Span>> shapes(Span sentence) {
        int words = PlainWords.count(text, sentence);
        if (words <= LEAST_WORDS) {
            return List.of(List.of(sentence));
        }
        List<Shape> shorter = shorter(sentence, words);
        var shapes = new ArrayList<List<Span>>();
        List<Shape> fitting = fitting(shorter);
        List<Shape> telling = fitting.stream()
                .filter(shape -> !extras.losesNews(sentence, shape.kept()))
                .toList();
        if (words <= maxWords || telling.isEmpty()) {
            shapes.add(List.of(sentence));
        }
        pick(words <= maxWords || !telling.isEmpty() ? telling : fitting).forEach(shape -> shapes.add(shape.kept()));
        return shapes;
    }

    private List<Shape> fitting(List<Shape> shapes) {
        List<Shape> fitting =
                shapes.stream().filter(shape -> shape.words() <= maxWords).toList();
        return fitting.isEmpty()
                ? shapes.stream()
                        .filter(shape -> shape.words() <= LONGER * maxWords)
                        .toList()
                : fitting;
    }

    private record Shape(List<Span> kept, int words) {}

    /** The longest, the shortest, and the densest between. */
    private static List<Shape> pick(List<Shape> fitting) {
        if (fitting.size() <= MOST_SHORTER) {
            return fitting;
        }
        Shape dense = fitting.subList(1, fitting.size() - 1).stream()
                .min(Comparator.comparingInt(shape -> Math.abs(shape.words() - DENSE)))
                .orElseThrow();
        return List.of(fitting.getFirst(), dense, fitting.getLast());
    }

    /** The longest first; of several with as many words one. */
    private List<Shape> shorter(Span sentence, int words) {
        List<Part> parts = extras.of(sentence);
        List<Part> within = parts.stream().filter(part -> !part.isTail()).toList();
        List<Part> tails = parts.stream().filter(Part::isTail).toList();
        Set<List<Part>> choices = new LinkedHashSet<>();
        choices.addAll(withinChoices(within));
        for (Part tail : some(tails)) {
            for (List<Part> choice : withinChoices(within.stream()
                    .filter(part -> part.span().end() <= tail.span().start())
                    .toList())) {
                var both = new ArrayList<>(choice);
                both.add(tail);
                choices.add(both);
            }
        }
        return choices.stream()
                .filter(choice -> !choice.isEmpty())
                .map(choice -> shape(sentence, choice))
                .filter(shape -> shape.words() >= LEAST_WORDS && shape.words() < words)
                .sorted(Comparator.comparingInt(Shape::words).reversed())
                .toList();
    }

    private static List<Part> some(List<Part> tails) {
        return tails.size() <= MOST_TAILS ? tails : tails.subList(0, MOST_TAILS);
    }

    /** Nothing, each alone, brackets together, all together. */
    private static Set<List<Part>> withinChoices(List<Part> parts) {
        Set<List<Part>> choices = new LinkedHashSet<>();
        choices.add(List.of());
        parts.forEach(part -> choices.add(List.of(part)));
        choices.add(apart(
                parts.stream().filter(part -> part.rule() == Rule.PARENTHESIS).toList()));
        choices.add(apart(parts));
        return choices;
    }

    /** Those that do not overlap, the longest first, in order of where they stand. */
    private static List<Part> apart(List<Part> parts) {
        var chosen = new ArrayList<Part>();
        parts.stream()
                .sorted(Comparator.comparingInt((Part part) -> part.span().length())
                        .reversed())
                .filter(part -> chosen.stream().noneMatch(other -> other.span().overlaps(part.span())))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(part -> part.span().start()));
        return chosen;
    }

    private Shape shape(Span sentence, List<Part> parts) {
        var kept = new ArrayList<Span>();
        int from = sentence.start();
        for (Part part : parts) {
            add(kept, from, part.span().start());
            from = part.span().end();
        }
        add(kept, from, sentence.end());
        int words = kept.stream().mapToInt(span -> PlainWords.count(text, span)).sum();
        return new Shape(kept, words);
    }

    private void add(List<Span> kept, int from, int to) {
        int start = from;
        while (start < to && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        var stretch = new Span(start, Math.max(start, to));
        if (stretch.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            kept.add(stretch);
        }
    }
}
