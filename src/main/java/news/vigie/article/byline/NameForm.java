package news.vigie.article.byline;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.article.phrase.ResourceLines;

/** How names of people are written, and names of bodies. */
final class NameForm {
    private static final String PARTICLES =
            ResourceLines.of("byline-particles.txt").stream().collect(Collectors.joining("|"));
    /** "Tom", "O’Hara-Voss", "J.", "J.-P.", "Dr."; a longer word with a full stop ends a sentence. */
    private static final String CAPITAL =
            "\\p{Lu}(?:(?:\\p{L}{0,3}\\.-?(?:\\p{Lu}\\.-?){0,3})|[\\p{L}\\p{M}'’-]*)(?![\\p{L}\\p{M}.])";

    /** Two to five words with capitals, particles between them. */
    static final String PERSON =
            CAPITAL + "(?:\\s+(?:(?:" + PARTICLES + ")(?!\\p{L})|" + CAPITAL + ")){0,3}\\s+" + CAPITAL;

    /** What joins the last of several names to the others. */
    static final String AND = "and|et|und|y|e|en|och|og|i|и|with|avec|mit|con";

    private static final Pattern PERSONAL = Pattern.compile(PERSON);
    private static final Pattern ROMAN = Pattern.compile(".*\\s[IVX]{2,}\\.?");
    private static final Pattern BODY = Pattern.compile("\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,3}\\s+(?!(?:"
            + PARTICLES + "|(?i:" + AND + ")|x)\\s)\\p{Ll}{2,6}\\s+\\p{Lu}");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{3,}(?:-\\p{Lu}+)?(?:\\s+\\p{Lu}\\.)?(?:\\s+[\\p{Lu}'’-]{4,})+");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}])\\p{L}|(?<=(?<![\\p{L}])mc)\\p{L}(?=\\p{L}{2})");

    private NameForm() {}

    /** Whether it is written as people's names are; a pope's and a king's are not met above an article. */
    static boolean isPersonal(String name) {
        return PERSONAL.matcher(name).matches() && !ROMAN.matcher(name).matches();
    }

    /** "Ministry for Trade, Science and Health" is not the names of three: small words stand between large ones. */
    static boolean isBody(String given) {
        return BODY.matcher(given).lookingAt();
    }

    /** A person's name that is set in capitals, as names are written. */
    static String inSmallLetters(String name) {
        return CAPITALS.matcher(name).matches()
                ? INITIAL.matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(initial -> initial.group().toUpperCase(Locale.ROOT))
                : name;
    }
}
