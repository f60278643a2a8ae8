package news.vigie.brief.bullet.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.vigie.brief.PlainWords;
import news.vigie.language.Span;

/** The shapes that a sentence offers: whole, and with what it can do without left out. */
public final class Shortening {
    /**
     * So much of the words allowed may be said where nothing more can be left out: a sentence that tells the news in a few
     * words more is worth more to a reader than none.
     */
    public static final double LONGER = 1.2;

    private static final int LEAST_WORDS = 7;

    /** Of more cuts only the surest are tried, */
    private static final int MOST_CUTS = Integer.getInteger("mc", 8);

    /** and so many of them together. */
    private static final int TOGETHER = Integer.getInteger("tg", 3);

    private static final int MOST_SHAPES = Integer.getInteger("ms", 16);
    private static final double SURE = Double.parseDouble(System.getProperty("th", "0.6"));

    private final String text;
    private final int maxWords;
    private final CutFinder finder;

    public Shortening(String text, int maxWords, CutFinder finder) {
        this.text = text;
        this.maxWords = maxWords;
        this.finder = finder;
    }

    private record Shape(List<Span> kept, int words, double chance) {}

    /**
     * The stretches to keep, one list for each shape: the whole sentence first, unless it is too long and a shorter
     * shape is not; then the shorter ones, the surest first.
     */
    public List<List<Span>> shapes(Span sentence) {
        int words = PlainWords.count(text, sentence);
        var shapes = new ArrayList<List<Span>>();
        List<Shape> shorter = words <= LEAST_WORDS ? List.of() : shorter(sentence, words);
        if (words <= maxWords || shorter.isEmpty()) {
            shapes.add(List.of(sentence));
        }
        shorter.forEach(shape -> shapes.add(shape.kept()));
        return shapes;
    }

    private List<Shape> shorter(Span sentence, int words) {
        List<Cut> cuts = finder.of(sentence).stream()
                .filter(cut -> cut.chance() >= SURE)
                .sorted(Comparator.comparingDouble(Cut::chance).reversed())
                .limit(MOST_CUTS)
                .sorted(Comparator.comparingInt((Cut cut) -> cut.span().start()))
                .toList();
        var shapes = new ArrayList<Shape>();
        grow(sentence, cuts, 0, new ArrayList<>(), shapes);
        return shapes.stream()
                .filter(shape -> shape.words() >= LEAST_WORDS && shape.words() < words && shape.words() <= maxWords)
                .sorted(Comparator.comparingDouble(Shape::chance).reversed())
                .limit(MOST_SHAPES)
                .toList();
    }

    private void grow(Span sentence, List<Cut> cuts, int from, List<Cut> taken, List<Shape> shapes) {
        for (int i = from; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (taken.isEmpty() || taken.getLast().span().end() <= cut.span().start()) {
                taken.add(cut);
                Shape shape = shape(sentence, taken);
                if (shape.chance() >= SURE * SURE) {
                    shapes.add(shape);
                    if (taken.size() < TOGETHER) {
                        grow(sentence, cuts, i + 1, taken, shapes);
                    }
                }
                taken.removeLast();
            }
        }
    }

    private Shape shape(Span sentence, List<Cut> cuts) {
        var kept = new ArrayList<Span>();
        int from = sentence.start();
        double chance = 1;
        for (Cut cut : cuts) {
            add(kept, from, cut.span().start());
            from = cut.span().end();
            chance *= cut.chance();
        }
        add(kept, from, sentence.end());
        int words = kept.stream().mapToInt(span -> PlainWords.count(text, span)).sum();
        return new Shape(kept, words, chance);
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
