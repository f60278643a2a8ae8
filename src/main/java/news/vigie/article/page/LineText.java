package news.vigie.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers the characters of a block: white space collapsed, invisible characters left out, line breaks weighed. */
final class LineText {
    /** A stretch between two breaks, with the innermost element around it and its number of linked characters. */
    record Part(String text, int linked, Element holder) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Element holder;
    private int linked;
    private int breaks;
    private char gap;

    void add(TextNode node, boolean inLink) {
        String raw = node.getWholeText();
        Element parent = node.parent();
        boolean enclosed = false;
        for (int i = 0; i < raw.length(); i++) {
            if (add(raw.charAt(i))) {
                linked += inLink ? 1 : 0;
                enclosed = enclosed && text.length() > 1;
                if (!enclosed) {
                    enclose(parent);
                    enclosed = true;
                }
            }
        }
    }

    /** Whether the character was written: it is no space, and not invisible. */
    private boolean add(char c) {
        if (c == '\u00a0' || c == '\u202f') {
            gap = gap == 0 ? c : gap;
        } else if (Character.isWhitespace(c) || c == '\u0085') {
            gap = gap == '\t' ? gap : ' ';
        } else if (!isInvisible(c)) {
            write(c);
            return true;
        }
        return false;
    }

    /**
     * Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction; the joiners belong to words and
     * stay.
     */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u200e'
                || c == '\u200f'
                || c < ' '
                || (c >= '\u007f' && c <= '\u009f');
    }

    private void write(char c) {
        if (breaks > 1 || (breaks == 1 && endsSentence())) {
            endPart();
        } else if (breaks == 1) {
            gap = ' ';
        }
        breaks = 0;
        if (gap != 0 && !text.isEmpty()) {
            text.append(gap);
        }
        gap = 0;
        text.append(c);
    }

    /** One line break after a full sentence stands for a paragraph, as two always do. */
    private boolean endsSentence() {
        return !text.isEmpty() && ".!?:…»”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void enclose(@Nullable Element parent) {
        if (holder == null) {
            holder = parent;
        }
        while (holder != null && parent != null && !isWithin(parent, holder)) {
            holder = holder.parent();
        }
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
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
        List<Part> taken = List.copyOf(parts);
        parts.clear();
        return taken;
    }

    private void endPart() {
        if (!text.isEmpty() && holder != null) {
            parts.add(new Part(text.toString(), linked, holder));
        }
        text.setLength(0);
        holder = null;
        linked = 0;
        gap = 0;
    }
}
