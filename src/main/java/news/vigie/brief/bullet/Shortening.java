package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.vigie.language.Span;

/** The shapes that a sentence offers: whole, and with whole clauses left out. */
final class Shortening {
    private static final int LEAST_WORDS = 8;
    /** More clauses than these are left out together or not at all. */
    private static final int FEW = 3;

    private final String text;
    private final int maxWords;
    private final Extras extras;

    Shortening(String text, int maxWords, Extras extras) {
        this.text = text;
        this.maxWords = maxWords;
        this.extras = extras;
    }

    /**
     * The stretches to keep, one list for each shape: the whole sentence first, unless it is too long and a shorter
     * shape is not; the shortest last.
     */
    List<List<Span>> shapes(Span sentence) {
        Set<List<Span>> shapes = new LinkedHashSet<>();
        shapes.add(List.of(sentence));
        List<Span> parts = parts(sentence);
        List<Span> asides = parts.stream().filter(this::isParenthesis).toList();
        if (!asides.isEmpty()) {
            shapes.add(without(sentence, asides));
        }
        if (parts.size() <= FEW) {
            parts.stream()
                    .filter(part -> !isParenthesis(part))
                    .forEach(part -> shapes.add(without(sentence, List.of(part))));
        }
        if (!parts.isEmpty()) {
            shapes.add(without(sentence, parts));
        }
        List<List<Span>> fitting =
                shapes.stream().filter(shape -> words(shape) <= maxWords).toList();
        return fitting.isEmpty()
                ? List.of(shapes.stream()
                        .min(Comparator.comparingInt(this::words))
                        .orElseThrow())
                : fitting;
    }

    /** Clauses that can all be left out together, the longest first, with enough words left. */
    private List<Span> parts(Span sentence) {
        int left = Words.count(sentence.in(text));
        if (left <= LEAST_WORDS) {
            return List.of();
        }
        var parts = new ArrayList<Span>();
        List<Span> longestFirst = extras.of(sentence).stream()
                .sorted(Comparator.comparingInt(Span::length).reversed())
                .toList();
        for (Span part : longestFirst) {
            int words = Words.count(part.in(text));
            if (left - words >= LEAST_WORDS && parts.stream().noneMatch(part::overlaps)) {
                parts.add(part);
                left -= words;
            }
        }
        return parts.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private boolean isParenthesis(Span part) {
        return text.charAt(part.end() - 1) == ')';
    }

    private int words(List<Span> shape) {
        return shape.stream().mapToInt(stretch -> Words.count(stretch.in(text))).sum();
    }

    private List<Span> without(Span sentence, List<Span> parts) {
        var kept = new ArrayList<Span>();
        int from = sentence.start();
        for (Span part : parts) {
            kept.add(trimmed(from, part.start()));
            from = part.end();
        }
        kept.add(trimmed(from, sentence.end()));
        kept.removeIf(stretch -> stretch.in(text).codePoints().noneMatch(Character::isLetterOrDigit));
        return kept;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        while (start < to && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        return new Span(start, to);
    }
}
