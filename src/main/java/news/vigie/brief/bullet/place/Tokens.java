package news.vigie.brief.bullet.place;

import java.util.List;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.language.Span;

/** The words of one sentence in small letters, each with its place and what stands before it. */
public final class Tokens {
    /** What parts a word from the one before. */
    public enum Mark {
        /** Nothing but spaces. */
        SPACE,
        COMMA,
        DASH,
        /** An apostrophe, a hyphen or a stop within a word: nothing can be cut there. */
        JOINT,
        /** A bracket, a quotation mark, a colon, a semicolon. */
        OTHER
    }

    private static final String CLOSING = "\"”»)";
    private static final String JOINTS = "'’-‑./";

    private final String text;
    private final PlainWords words;
    private final int first;
    private final int size;
    private final List<String> all;

    private Tokens(String text, PlainWords words, Span span) {
        this.text = text;
        this.words = words;
        first = words.at(span.start());
        size = words.at(span.end()) - first;
        all = words.all().subList(first, first + size);
    }

    public static Tokens of(Reading reading, Span span) {
        return new Tokens(reading.article().text(), PlainWords.of(reading), span);
    }

    public int size() {
        return size;
    }

    public String word(int at) {
        return all.get(at);
    }

    public List<String> from(int at) {
        return all.subList(at, size);
    }

    public int start(int at) {
        return words.start(first + at);
    }

    public int end(int at) {
        return words.end(first + at);
    }

    public boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(start(at)));
    }

    public boolean isNumber(int at) {
        return Character.isDigit(text.charAt(start(at)));
    }

    /** What stands before the word, which is not the first. */
    public Mark before(int at) {
        int from = end(at - 1);
        int to = start(at);
        boolean spaced = from < to;
        boolean passed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean apart = passed;
            passed |= Character.isWhitespace(c);
            if (c == ',') {
                return i + 1 < to ? Mark.COMMA : Mark.JOINT;
            }
            if (c == '–' || c == '—' || (c == '-' && i > from)) {
                return Mark.DASH;
            }
            if (CLOSING.indexOf(c) >= 0 && !apart) {
                spaced = true;
                continue;
            }
            if (!space && (i > from || JOINTS.indexOf(c) < 0)) {
                return Mark.OTHER;
            }
            spaced &= space;
        }
        return spaced ? Mark.SPACE : Mark.JOINT;
    }

    /** The number of the first word of the sentence that starts at the offset or after it. */
    public int firstFrom(int offset) {
        return Math.max(0, Math.min(size, words.at(offset) - first));
    }

    /** Where the words before this one end, with the marks that belong to them: the comma, if there is one. */
    public int cutBefore(int at) {
        int from = end(at - 1);
        int comma = text.indexOf(',', from, start(at));
        if (comma >= 0) {
            return comma;
        }
        int end = from;
        while (end < start(at) && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The number of the first word behind this one that a comma stands before; the size: there is none. */
    public int nextComma(int at) {
        int next = at + 1;
        while (next < size && before(next) != Mark.COMMA) {
            next++;
        }
        return next;
    }
}
