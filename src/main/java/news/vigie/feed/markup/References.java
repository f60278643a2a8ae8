package news.vigie.feed.markup;

import java.util.function.Function;
import org.jsoup.nodes.Entities;

/** Character references, by number or by a name of HTML, become characters. */
public final class References {
    private static final int LONGEST_NAME = 32;
    private static final int MOST_DIGITS = 8;
    private static final char UNKNOWN = '\ufffd';

    private final String text;
    private final Function<String, String> declared;
    private final StringBuilder out;

    private References(String text, Function<String, String> declared) {
        this.text = text;
        this.declared = declared;
        this.out = new StringBuilder(text.length());
    }

    public static String decoded(String text) {
        return decoded(text, name -> "");
    }

    /**
     * As {@link #decoded(String)}, with names of the document's own.
     *
     * @param declared what the document itself gave a name to; empty where it did not
     */
    public static String decoded(String text, Function<String, String> declared) {
        int first = text.indexOf('&');
        return first < 0 ? text : new References(text, declared).decodedFrom(first);
    }

    private String decodedFrom(int first) {
        int done = 0;
        for (int at = first; at >= 0; at = text.indexOf('&', done)) {
            out.append(text, done, at);
            int end = at + 1 < text.length() && text.charAt(at + 1) == '#' ? number(at + 2) : name(at + 1);
            if (end < 0) {
                out.append('&');
            }
            done = end < 0 ? at + 1 : end;
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Gives the place behind the reference, -1 where it is none; the semicolon may be missing. */
    private int number(int from) {
        boolean hex = from < text.length() && (text.charAt(from) | 0x20) == 'x';
        int start = hex ? from + 1 : from;
        int end = start;
        long code = 0;
        for (int digit = digit(end, hex); digit >= 0; digit = digit(++end, hex)) {
            code = end - start < MOST_DIGITS ? code * (hex ? 16 : 10) + digit : Integer.MAX_VALUE;
        }
        if (end == start) {
            return -1;
        }
        append(code);
        return afterSemicolon(end);
    }

    private int digit(int at, boolean hex) {
        return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), hex ? 16 : 10) : -1;
    }

    private void append(long code) {
        if (code == 0 || code > Character.MAX_CODE_POINT || (code >= 0xd800 && code <= 0xdfff)) {
            out.append(UNKNOWN);
        } else if (code > Character.MAX_VALUE) {
            out.appendCodePoint((int) code);
        } else if (!Controls.isWrong(Controls.letter((char) code))) {
            out.append(Controls.letter((char) code));
        }
    }

    /** Without a semicolon only the oldest names count, and none that begins a parameter of an address. */
    private int name(int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_NAME && isNameChar(text.charAt(end))) {
            end++;
        }
        String name = text.substring(from, end);
        boolean ended = end < text.length() && text.charAt(end) == ';';
        boolean parameter = end < text.length() && text.charAt(end) == '=';
        String value = ended ? value(name) : "";
        if (value.isEmpty() && !ended && !parameter && Entities.isBaseNamedEntity(name)) {
            value = Entities.getByName(name);
        }
        out.append(value);
        return value.isEmpty() ? -1 : afterSemicolon(end);
    }

    private String value(String name) {
        String own = declared.apply(name);
        return own.isEmpty() ? Entities.getByName(name) : own;
    }

    private int afterSemicolon(int end) {
        return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isNameChar(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }
}
