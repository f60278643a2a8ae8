package news.vigie.brief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.language.Span;

/**
 * A sentence that an article says, in its own words.
 *
 * @param from the stretches of the article that are kept, in order, all of one sentence or of two neighbours
 */
public record Bullet(String text, List<Span> from) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" (?=[,.…)])");
    private static final Pattern STOPPED = Pattern.compile(".*[.!?…][\"'”’»)\\]\\h]*", Pattern.DOTALL);

    public Bullet {
        from = List.copyOf(from);
    }

    /**
     * The bullet that says these stretches of the text: joined, with a capital at the beginning and a full stop at the
     * end.
     */
    public static Bullet of(String text, List<Span> from) {
        return new Bullet(stopped(capitalised(joined(text, from))), from);
    }

    /** The same behind an editor's bracket, which says what the words left out at the beginning stand for. */
    public static Bullet of(String text, List<Span> from, String bracket) {
        return bracket.isEmpty()
                ? of(text, from)
                : new Bullet("[" + bracket + "] " + stopped(joined(text, from)), from);
    }

    private static String stopped(String said) {
        return STOPPED.matcher(said).matches() ? said : said + ".";
    }

    /** The words of the stretches, spaces mended. */
    static String joined(String text, List<Span> from) {
        String words = from.stream().map(stretch -> stretch.in(text)).collect(Collectors.joining(" "));
        String even = isEven(words) ? words : SPACES.matcher(words).replaceAll(" ");
        return SPACE_BEFORE_MARK.matcher(even).replaceAll("").strip();
    }

    /** Has it no spaces but single ones? To look first is several times faster than to replace what need not be. */
    private static boolean isEven(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean doubled = c == ' ' && i + 1 < words.length() && words.charAt(i + 1) == ' ';
            if (doubled || (c < ' ' && Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text with its first letter a capital, if a letter is near enough to the beginning to be seen as its first.
     */
    static String capitalised(String text) {
        for (int i = 0; i < text.length() && !Character.isDigit(text.charAt(i)); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.substring(0, i) + Character.toTitleCase(text.charAt(i)) + text.substring(i + 1);
            }
        }
        return text;
    }
}
