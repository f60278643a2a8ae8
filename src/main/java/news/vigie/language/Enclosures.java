package news.vigie.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The stretches of a line between marks that no sentence's end may cut: quotations with an incise or a lead-in,
 * brackets.
 */
final class Enclosures {
    private static final int LONGEST_BRACKET = 200;
    private static final int LONGEST_AFTER_LEAD_IN = 300;

    private final int start;
    private final BitSet held;

    private Enclosures(int start, BitSet held) {
        this.start = start;
        this.held = held;
    }

    static Enclosures of(String text, Span line) {
        BitSet held = new BitSet(line.length());
        for (Span pair : pairs(text, line)) {
            if (isHeld(text, line, pair)) {
                held.set(pair.start() + 1 - line.start(), pair.end() - line.start());
            }
        }
        return new Enclosures(line.start(), held);
    }

    /** Whether the offset lies inside such a stretch. */
    boolean hold(int offset) {
        return held.get(offset - start);
    }

    /** The outermost pairs of marks; an opening mark that is never closed has none. */
    private static List<Span> pairs(String text, Span line) {
        List<Span> pairs = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (open < 0) {
                closing = closingOf(c);
                open = closing == 0 ? -1 : at;
            } else if (c == closing) {
                pairs.add(new Span(open, at + 1));
                open = -1;
            }
        }
        return pairs;
    }

    private static char closingOf(char c) {
        return switch (c) {
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            case '"' -> '"';
            case '(' -> ')';
            default -> 0;
        };
    }

    private static boolean isHeld(String text, Span line, Span pair) {
        if (text.charAt(pair.start()) == '(') {
            return pair.length() <= LONGEST_BRACKET;
        }
        int next = Characters.skipSpaces(text, pair.end(), line.end());
        boolean goesOn = next < line.end() && (text.charAt(next) == ',' || Character.isLowerCase(text.charAt(next)));
        int before = Characters.skipSpacesBack(text, line.start(), pair.start());
        boolean ledIn = before > line.start() && ":,".indexOf(text.charAt(before - 1)) >= 0;
        return goesOn || (ledIn && pair.length() <= LONGEST_AFTER_LEAD_IN);
    }
}
