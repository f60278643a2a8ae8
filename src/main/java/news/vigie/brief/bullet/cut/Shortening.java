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
    private static final int MOST_CUTS = 8;

    /** and so many of them together: an editor seldom makes four in one sentence. */
    private static final int TOGETHER = 3;

    /** The chance that an editor would agree to all of them. */
    private static final double SURE_TOGETHER = 0.45;

    private static final int MOST_SHAPES = 16;

    private final String text;
    private final int maxWords;
    private final CutFinder finder;

    /** @param maxWords so many words a bullet may have */
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
                .sorted(Comparator.comparingDouble(Cut::chance).reversed())
                .limit(MOST_CUTS)
                .sorted(Comparator.comparingInt(cut -> cut.span().start()))
                .toList();
        var growth = new Growth(sentence, cuts);
        growth.grow(0, 1);
        return growth.shapes.stream()
                .filter(shape -> shape.words() >= LEAST_WORDS && shape.words() < words && shape.words() <= maxWords)
                .sorted(Comparator.comparingDouble(Shape::chance).reversed())
                .limit(MOST_SHAPES)
                .toList();
    }

    /** Cuts taken together, a further one at a time. */
    private final class Growth {
        private final Span sentence;
        private final List<Cut> cuts;
        private final List<Cut> taken = new ArrayList<>();
        private final List<Shape> shapes = new ArrayList<>();

        private Growth(Span sentence, List<Cut> cuts) {
            this.sentence = sentence;
            this.cuts = cuts;
        }

        /** Those from one on, given how sure those are that are taken. */
        private void grow(int from, double sure) {
            for (int i = from; i < cuts.size(); i++) {
                double chance = sure * cuts.get(i).chance();
                if (chance >= SURE_TOGETHER && isBehindLast(cuts.get(i))) {
                    taken.add(cuts.get(i));
                    if (taken.size() == 1 || finder.leaveSentence(sentence, spans(taken))) {
                        shapes.add(shape(sentence, taken, chance));
                    }
                    if (taken.size() < TOGETHER) {
                        grow(i + 1, chance);
                    }
                    taken.removeLast();
                }
            }
        }

        private boolean isBehindLast(Cut cut) {
            return taken.isEmpty() || taken.getLast().span().end() <= cut.span().start();
        }
    }

    private static List<Span> spans(List<Cut> cuts) {
        return cuts.stream().map(Cut::span).toList();
    }

    private Shape shape(Span sentence, List<Cut> cuts, double chance) {
        var kept = new ArrayList<Span>();
        int from = sentence.start();
        for (Cut cut : cuts) {
            add(kept, from, cut.span().start());
            from = cut.span().end();
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
