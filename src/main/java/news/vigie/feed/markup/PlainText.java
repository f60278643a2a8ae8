package news.vigie.feed.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

/** What a title or a name looks like once its markup is gone, escaped twice or not; on one line. */
public final class PlainText {
    private static final int LONGEST = 1000;

    /** What stands behind so much is not shown, whatever markup this is. */
    private static final int LONGEST_SOURCE = 50_000;

    private static final int MOST_LAYERS = 3;
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");

    private PlainText() {}

    public static String of(String source) {
        String text = start(source, LONGEST_SOURCE);
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String peeled = peeled(text);
            if (peeled.equals(text)) {
                break;
            }
            text = peeled;
        }
        String line = line(text);
        return line.length() <= LONGEST ? line : start(line, LONGEST) + "…";
    }

    /** Angle brackets around what is no tag of HTML, as in {@code List<String>}, stay. */
    private static String peeled(String text) {
        if (hasTags(text)) {
            return Jsoup.parseBodyFragment(text).text();
        }
        boolean escaped = text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
        return escaped ? References.decoded(text) : text;
    }

    static boolean hasTags(String text) {
        return text.indexOf('<') >= 0
                && (text.contains("<!--")
                        || TAG.matcher(text)
                                .results()
                                .anyMatch(found -> Tag.isKnownTag(found.group(1).toLowerCase(Locale.ROOT))));
    }

    /** One space for any white space, no control, and no character that would turn the text around it. */
    private static String line(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isDirection(c) && !Controls.isWrong(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085';
    }

    private static boolean isDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
