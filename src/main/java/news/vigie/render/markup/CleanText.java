package news.vigie.render.markup;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Foreign text made harmless to show: no control characters (a terminal would obey them), none that turn the direction
 * of writing (they would reach beyond the text), none that cannot be seen, no heaps of accents over other lines. Telegram
 * does much of it to what it gets, and drops some combining marks besides, so that a text cleaned here arrives as it is.
 */
public final class CleanText {
    private static final Pattern LINE_SEPARATORS = Pattern.compile("[\\u2028\\u2029]");

    private static final Pattern REMOVED =
            Pattern.compile("[\\r\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\u0333\\u033f\\u030a]|\\p{Cs}");

    /** Nothing is seen of them, but for the letters in a flag; the joiners, which letters and emoji need, are not among them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "(\\x{1f3f4}[\\x{e0020}-\\x{e007e}]{1,16}\\x{e007f})|[\\u00ad\\u034f\\u115f\\u1160\\u200b\\u2060-\\u2064\\u206a-\\u206f\\u3164\\uffa0\\ufff9-\\ufffb]|\\p{Co}"
                    + "|[\\x{e0001}\\x{e0020}-\\x{e007f}]");

    /** What languages put over one letter, two at most, and what else may be put over one. */
    private static final Pattern HEAPED = Pattern.compile(
            "([\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]{2})"
                    + "[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]+|(\\p{M}{6})\\p{M}+");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

    /** Of the tags of HTML, those that stand in titles of feeds by mistake; others may be meant. These part words. */
    private static final Pattern PARTING_TAGS = tags("br|div|h[1-6]|img|p|script|style");

    /** These mark words or signs and part nothing: the 2 of CO<sub>2</sub>. */
    private static final Pattern MARKING_TAGS =
            tags("a|abbr|b|big|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[1-4]{0,2});");
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]{2,}");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:(«“‘–—-]+$");

    /** Of a family of emoji, in UTF-16 units. */
    private static final int LONGEST_CHARACTER = 64;

    private CleanText() {}

    private static Pattern tags(String names) {
        return Pattern.compile("(?i)</?(?:" + names + ")(?:\\s[^<>]{0,2000})?/?>");
    }

    /** Keeps line ends. */
    public static String of(String text) {
        if (text.chars().allMatch(CleanText::isClean)) {
            return text;
        }
        String apart = LINE_SEPARATORS.matcher(text).replaceAll(" ");
        String composed = Normalizer.normalize(apart, Normalizer.Form.NFC);
        String seen =
                INVISIBLE.matcher(REMOVED.matcher(composed).replaceAll("")).replaceAll("$1");
        return CONTROLS.matcher(HEAPED.matcher(seen).replaceAll("$1$2")).replaceAll(" ");
    }

    /** On one line, without spaces around. */
    public static String line(String text) {
        return LINE_ENDS.matcher(of(text).strip()).replaceAll(" ");
    }

    /**
     * A title or name that a feed gives, on one line. Feeds escape these twice or mark them up, so that references and
     * tags stand in them that nobody is to read: "Caf&eacute;", "A &lt;em&gt;new&lt;/em&gt; bridge".
     */
    public static String title(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            return line(text);
        }
        String read = REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
        String bare =
                MARKING_TAGS.matcher(PARTING_TAGS.matcher(read).replaceAll(" ")).replaceAll("");
        String line = line(SPACES.matcher(bare).replaceAll(" "));
        return line.isEmpty() ? line(text) : line;
    }

    /**
     * The text, or its beginning up to a space and an ellipsis where it has more than {@code most} UTF-16 units. What is
     * seen as one character is never cut, nor is a word, but for one that takes half of the room.
     */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, Math.min(text.length(), most + LONGEST_CHARACTER)));
        int cut = characters.isBoundary(most - 1) ? most - 1 : Math.max(0, characters.preceding(most - 1));
        int space = text.lastIndexOf(' ', cut);
        return LOOSE_END
                        .matcher(text.substring(0, space > most / 2 ? space : cut))
                        .replaceAll("") + "…";
    }

    /** Most of what European languages are written with; never wrong, seldom too strict. */
    private static boolean isClean(int c) {
        return (c >= 0x20 && c < 0x7f)
                || c == '\n'
                || (c >= 0xa0 && c < 0x300 && c != 0xad)
                || (c >= 0x2010 && c < 0x2028)
                || c == 0x202f;
    }
}
