package news.vigie.feed.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** What a title or a name looks like once its markup is gone, escaped twice or not; on one line. */
public final class PlainText {
    private static final int LONGEST = 1000;
    private static final int MOST_LAYERS = 3;
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

    /** They would turn the text around them too. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private PlainText() {}

    public static String of(String source) {
        String text = source;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String peeled = peeled(text);
            if (peeled.equals(text)) {
                break;
            }
            text = peeled;
        }
        String line = SPACES.matcher(DIRECTIONS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.length() <= LONGEST ? line : shortened(line);
    }

    /** Angle brackets around what is no tag of HTML, as in {@code List<String>}, stay. */
    private static String peeled(String text) {
        if (hasTags(text)) {
            return Jsoup.parseBodyFragment(text).text();
        }
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    static boolean hasTags(String text) {
        return text.contains("<!--")
                || TAG.matcher(text)
                        .results()
                        .anyMatch(found -> Tag.isKnownTag(found.group(1).toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
