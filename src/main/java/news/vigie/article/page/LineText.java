package news.vigie.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the characters of a block: white space collapsed, invisible characters left out, line breaks weighed. */
final class LineText {
    /** A stretch between two breaks, with the innermost box around it and what was counted of its characters. */
    record Part(String text, int linked, int wide, Box holder) {}

    private final Nesting nesting;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Box holder;
    /** What the node stood in that was met last. */
    private @Nullable Box last;

    private int linked;
    private int wide;
    private int breaks;
    private char gap;

    LineText(Nesting nesting) {
        this.nesting = nesting;
    }

    void add(String raw, boolean inLink) {
        int met = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isPlain(c)) {
                if (met == 0) {
                    begin(c);
                }
                int end = plainEnd(raw, i);
                write(raw, i, end);
                met += end - i;
                i = end - 1;
            } else if (c == '\u00a0' || c == '\u202f') {
                gap = gap == 0 ? c : gap;
            } else if (c <= ' ' ? isSpace(c) : c >= '\u0080' && isWideSpace(c)) {
                gap = gap == '\t' ? gap : ' ';
            } else if (!isInvisible(c)) {
                if (met++ == 0) {
                    begin(c);
                }
                write(c);
            }
        }
        linked += inLink ? met : 0;
    }

    /** Neither space nor sign that is weighed: most of any text in an alphabet. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < '\u007f') || (c >= '\u00c0' && c < '\u0600');
    }

    private static int plainEnd(String raw, int from) {
        int end = from;
        while (end < raw.length() && isPlain(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private void write(String raw, int from, int to) {
        if (gap != 0 && !text.isEmpty()) {
            text.append(gap);
        }
        gap = 0;
        text.append(raw, from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
    }

    private static boolean isWideSpace(char c) {
        return c == '\u0085' || Character.isWhitespace(c);
    }

    /**
     * Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction; the joiners belong to words and
     * stay.
     */
    private static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u200e'
                || c == '\u200f';
    }

    /** "Lire aussi" and a title in two elements without a space between them, which the page sets apart by its style. */
    private boolean runsOn(char first) {
        return Character.isUpperCase(first)
                && text.length() > 1
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && Character.isLowerCase(text.charAt(text.length() - 2));
    }

    /** In another element that is beside it; a name may have an element for a part of it. */
    private boolean isBesideLast() {
        Box around = nesting.innermost();
        return last != null && around != null && !last.isWithin(around) && !around.isWithin(last);
    }

    /** The first character of a node is met. */
    private void begin(char first) {
        if (breaks > 1 || (breaks == 1 && endsSentence())) {
            endPart();
        } else if (breaks == 1 || (gap == 0 && runsOn(first) && isBesideLast())) {
            gap = ' ';
        }
        breaks = 0;
        Box around = nesting.innermost();
        last = around;
        holder = holder == null || around == null ? around : holder.around(around);
    }

    private void write(char c) {
        if (gap != 0 && !text.isEmpty()) {
            text.append(gap);
        }
        gap = 0;
        text.append(c);
        wide += c >= 0x2E80 && c <= 0xD7FF ? 1 : 0;
    }

    /** One line break after a full sentence stands for a paragraph, as two always do. */
    private boolean endsSentence() {
        return !text.isEmpty() && ".!?:…»”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    void addBreak() {
        breaks++;
    }

    void addGap() {
        gap = gap == '\t' ? gap : ' ';
    }

    void addTab() {
        gap = '\t';
    }

    /** What was gathered, part by part; nothing is left. */
    List<Part> take() {
        endPart();
        breaks = 0;
        gap = 0;
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Part> taken = List.copyOf(parts);
        parts.clear();
        return taken;
    }

    private void endPart() {
        if (!text.isEmpty() && holder != null) {
            parts.add(new Part(text.toString(), linked, wide, holder));
        }
        text.setLength(0);
        holder = null;
        linked = 0;
        wide = 0;
        gap = 0;
    }
}
