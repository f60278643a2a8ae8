package news.vigie.article.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is given as a title, as a title: without the stamp of when it was posted, and where it is no more than how the
 * text begins, that beginning up to where it pauses.
 */
public final class Title {
    /** In characters. */
    private static final int LONGEST = 300;
    /** In characters: shorter titles may open the text as well. */
    private static final int OPENING = 40;
    /** In words, of what is left of a title without its stamp. */
    private static final int FEWEST = 3;

    private static final Pattern STAMP = Pattern.compile(
            "[\\s|(·–—-]{0,4}\\b(?:posted|published|updated|publié|posté|mis en ligne|mis à jour)"
                    + " (?:on|le|at|à) [^|]{0,25}(?:\\b(?:19|20)\\d\\d\\b|\\d[./]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.{3}|\\[…\\])$");

    private Title() {}

    /** The title of the text; how the text begins where none is given. */
    public static String of(String given, Prose body) {
        String title = withoutStamp(given.strip());
        return title.isBlank() || isOpening(title, body.text())
                ? body.opening()
                : Prose.shortened(Opening.withoutDateline(title), LONGEST);
    }

    private static String withoutStamp(String title) {
        Matcher stamp = STAMP.matcher(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        if (!stamp.find()) {
            return title;
        }
        String before = title.substring(0, stamp.start()).strip();
        boolean told = before.split("\\s+", FEWEST + 1).length >= FEWEST;
        return told || stamp.start() == 0 ? before : title;
    }

    /** The text goes on in the same line where the title ends. */
    private static boolean isOpening(String title, String text) {
        String bare = CUT.matcher(title).replaceFirst("");
        return bare.length() >= OPENING
                && text.startsWith(bare)
                && text.length() > bare.length()
                && text.charAt(bare.length()) != '\n';
    }
}
