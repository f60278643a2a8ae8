package news.vigie.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a text apart into words and marks, as names need them: "l'", "Élysée"; "Obama", "'", "s"; "Jean-Pierre"; "U.S.".
 */
public final class Words {
    /** French, and Italian. */
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "dell", "nell",
            "sull", "dall", "all", "quest", "quell");

    private static final Set<String> TAILS = Set.of(
            "based",
            "born",
            "led",
            "backed",
            "style",
            "run",
            "owned",
            "wide",
            "area",
            "educated",
            "trained",
            "bound",
            "controlled",
            "listed",
            "made",
            "held",
            "era",
            "speaking",
            "related",
            "like");

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final boolean english;
    private final List<Word> words = new ArrayList<>();

    private Words(String text, boolean english) {
        this.text = text;
        this.english = english;
    }

    /** The words and marks of the text in order; every character but spaces is in one of them. */
    public static List<Word> of(String text, Language language) {
        Words found = new Words(text, language.equals(Language.ENGLISH));
        int at = 0;
        while (at < text.length()) {
            at = found.take(at);
        }
        return found.words;
    }

    private int take(int start) {
        char c = text.charAt(start);
        if (Characters.isSpace(c)) {
            return start + 1;
        }
        if (!isPart(start)) {
            return add(start, start + Character.charCount(text.codePointAt(start)));
        }
        int end = start + 1;
        while (end < text.length()) {
            if (isPart(end)) {
                end++;
            } else if (endsElision(start, end)) {
                return add(start, end + 1);
            } else if (joins(start, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return add(start, withLastStop(start, end));
    }

    private int add(int start, int end) {
        words.add(new Word(form(text.substring(start, end)), start, end));
        return end;
    }

    /** A word that is broken by what nobody sees is the same word. */
    private static String form(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (isInvisible(written.charAt(at))) {
                String seen = written.codePoints()
                        .filter(point -> point > Character.MAX_VALUE || !isInvisible((char) point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                return seen.isEmpty() ? written : seen;
            }
        }
        return written;
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        return Character.isSurrogate(c)
                ? Character.isLetterOrDigit(pointAt(at))
                : Character.isLetterOrDigit(c) || isInvisible(c) || isAccent(c);
    }

    private int pointAt(int at) {
        boolean second = at > 0 && Character.isLowSurrogate(text.charAt(at));
        return second ? text.codePointBefore(at + 1) : text.codePointAt(at);
    }

    /** An accent by itself; not what makes a sign a picture. */
    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && (c < 0xFE00 || c > 0xFE0F);
    }

    /** A soft hyphen, what joins letters or keeps them apart without a space, what turns the direction of writing. */
    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN
                || (c >= '\u200C' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069');
    }

    private boolean endsElision(int start, int end) {
        return !english
                && Characters.isApostrophe(text.charAt(end))
                && end - start <= 7
                && ELISIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && (Character.isLowerCase(text.charAt(start)) || !followsSmall(start));
    }

    /** A capital elision within a sentence is of the name: "le journal L'Express". */
    private boolean followsSmall(int start) {
        int before = Characters.skipSpacesBack(text, 0, start);
        return before > 0 && before < start && Character.isLowerCase(text.charAt(before - 1));
    }

    private boolean joins(int start, int at) {
        if (at + 1 >= text.length() || !isPart(at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        if (Characters.isApostrophe(c)) {
            return !(english && isPossessive(at));
        }
        if (c == '-' || c == '‑') {
            return !(english && TAILS.contains(smallRun(at + 1)));
        }
        if (c == '&') {
            return true;
        }
        return c == '.' && isSingleLetters(start, at);
    }

    private boolean isPossessive(int apostrophe) {
        return text.charAt(apostrophe + 1) == 's'
                && (apostrophe + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
    }

    private String smallRun(int from) {
        int to = from;
        while (to < text.length() && to - from < 12 && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** "U.S": every letter has its full stop. */
    private boolean isSingleLetters(int start, int at) {
        return Character.isUpperCase(text.charAt(at - 1))
                && (at - 1 == start || ".-".indexOf(text.charAt(at - 2)) >= 0);
    }

    private int withLastStop(int start, int end) {
        boolean stop = end < text.length() && text.charAt(end) == '.' && isSingleLetters(start, end);
        return stop ? end + 1 : end;
    }
}
