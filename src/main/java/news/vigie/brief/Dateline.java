package news.vigie.brief;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.language.Span;

/**
 * Where, when and by whom an agency's text was sent, before its first words: "ALDHAM, England, Thursday (Northern Wire)
 * - ".
 */
public final class Dateline {
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|CNN|EFE|ANSA|dpa|UPI|ATS|Belga|PA|Xinhua|Presse canadienne)";
    private static final String PLACE = "\\p{Lu}[\\p{L}\\p{N}\\h.,'’/-]{1,45}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’-]{2,}(?:\\h[\\p{Lu}'’-]{2,}){0,3}";
    private static final String SENDER = "\\(\\p{Lu}[^()\\n]{1,40}\\)";
    private static final String DASH = "\\h*[-–—:]+\\h*";
    private static final String DATE = "(?:le\\h+)?\\p{N}{1,2}(?:er)?\\h+\\p{L}{3,9}\\.?\\h+\\p{N}{4}";
    private static final String DAY = "(?:le\\h+)?(?:\\p{N}{1,2}(?:er)?\\h+\\p{L}{3,9}|\\p{L}{3,9}\\.?\\h+\\p{N}{1,2}"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /** No form is longer. */
    private static final int FARTHEST = 160;

    private static final List<Pattern> FORMS = Stream.of(
                    CAPITALS + "[^()\\n]{0,40}" + SENDER + "\\h*[-–—]+\\h*",
                    PLACE + ",\\h" + PLACE + "\\h" + SENDER + "\\h*[-–—]+\\h*",
                    PLACE + "\\(" + AGENCY + "[^)]{0,20}\\)(?:" + DASH + ")?",
                    PLACE + ",?\\h+" + DATE + "(?:\\h+\\(" + AGENCY + "[^)]{0,20}\\))?\\h*[.:]?\\h*[-–—]+\\h*",
                    PLACE + ",\\h*" + DAY + "\\h*(?:" + SENDER + ")?\\h*[-–—]+\\h+",
                    "\\(" + AGENCY + "[^)]{0,30}\\)(?:" + DASH + "|\\h*)",
                    DATE + "\\h*[.:,]?\\h*[-–—]+\\h*",
                    AGENCY + "\\h+[-–—]+\\h+",
                    CAPITALS + "(?:[\\h,]+[\\p{Lu}][\\p{L}.'’-]+){0,3}\\h+[-–—]+\\h+(?=[\\p{Lu}\"«“])",
                    CAPITALS + "\\h+\\([^()\\n]{2,25}\\)\\h+[-–—]+\\h+")
            .map(Pattern::compile)
            .toList();

    private Dateline() {}

    /** Where the words begin behind the dateline; the stretch's start if it has none. */
    public static int endIn(String text, Span stretch) {
        if (!mayHave(text, stretch)) {
            return stretch.start();
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).region(stretch.start(), stretch.end());
            if (matcher.lookingAt() && matcher.end() < stretch.end()) {
                return matcher.end();
            }
        }
        return stretch.start();
    }

    /** Every form ends with a dash, a colon or a bracket, and begins with a capital, a number or a bracket. */
    private static boolean mayHave(String text, Span stretch) {
        for (int at = stretch.start(); at < Math.min(stretch.end(), stretch.start() + FARTHEST); at++) {
            if ("-–—:)".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
