package news.vigie.language;

import java.util.BitSet;

/**
 * The stretches of a line between marks that no sentence's end may cut: brackets, and quotations with an incise or a
 * lead-in. A long quotation is cut all the same: its sentences are sentences.
 */
final class Enclosures {
    private static final int LONGEST_BRACKET = 200;
    private static final int LONGEST_QUOTATION = 300;
    private static final int DEEPEST = 16;

    private final String text;
    private final Span line;
    private final BitSet held = new BitSet();
    private final BitSet closing = new BitSet();
    private final int[] opened = new int[DEEPEST];
    private int depth;

    private Enclosures(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    static Enclosures of(String text, Span line) {
        Enclosures enclosures = new Enclosures(text, line);
        for (int at = line.start(); at < line.end(); at++) {
            if (mayEnclose(text.charAt(at))) {
                enclosures.see(at);
            }
        }
        return enclosures;
    }

    /** Whether the offset lies inside such a stretch. */
    boolean hold(int offset) {
        return held.get(offset - line.start());
    }

    /** Whether the mark at the offset closes what a mark before it has opened. */
    boolean closeAt(int offset) {
        return closing.get(offset - line.start());
    }

    private static boolean mayEnclose(char c) {
        return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || (c > 0x7F && isEnclosing(c));
    }

    private static boolean isEnclosing(char c) {
        return Characters.quotes(c) || Characters.closesBracket(c) || "（［「『【《".indexOf(c) >= 0;
    }

    private void see(int at) {
        char c = text.charAt(at);
        for (int level = depth - 1; level >= 0; level--) {
            if (Marks.match(text.charAt(opened[level]), c) && mayClose(c, at)) {
                close(new Span(opened[level], at + 1));
                depth = level;
                return;
            }
        }
        if (Marks.open(c) || (Marks.turn(c) && startsWord(at))) {
            depth = depth == DEEPEST ? 0 : depth;
            opened[depth++] = at;
        }
    }

    private void close(Span pair) {
        closing.set(pair.end() - 1 - line.start());
        if (isHeld(pair)) {
            held.set(pair.start() + 1 - line.start(), pair.end() - line.start());
        }
    }

    private boolean mayClose(char c, int at) {
        return !Characters.quotes(c) || !isPartOfWord(at + 1);
    }

    private boolean startsWord(int at) {
        return !isPartOfWord(at - 1)
                && (at == line.start() || !Characters.endsSentence(text.charAt(at - 1)))
                && at + 1 < line.end();
    }

    private boolean isPartOfWord(int at) {
        return at >= line.start() && at < line.end() && Characters.isSpacedLetter(text.charAt(at));
    }

    private boolean isHeld(Span pair) {
        return switch (text.charAt(pair.start())) {
            case '(', '[', '（', '［', '【', '《' -> pair.length() <= LONGEST_BRACKET;
            default -> pair.length() <= LONGEST_QUOTATION && (goesOn(pair) || isLedIn(pair));
        };
    }

    private boolean goesOn(Span pair) {
        int next = Characters.skipSpaces(text, pair.end(), line.end());
        if (next < line.end() && "–—-".indexOf(text.charAt(next)) >= 0) {
            next = Characters.skipSpaces(text, next + 1, line.end());
        }
        return next < line.end()
                && (",،，、".indexOf(text.charAt(next)) >= 0
                        || Character.isLowerCase(text.charAt(next))
                        || Marks.tellOfSpeech(text, pair.end(), line.end()));
    }

    private boolean isLedIn(Span pair) {
        int before = Characters.skipSpacesBack(text, line.start(), pair.start());
        return before > line.start() && ":,：，،".indexOf(text.charAt(before - 1)) >= 0;
    }
}
