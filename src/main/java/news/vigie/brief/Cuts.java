package news.vigie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.language.Span;

/** Where a text may be cut. */
final class Cuts {
    /**
     * A sign, digits with their separators (also the spaces of "12 000"), and what belongs to them: 1,5 %, $3.20, 18e,
     * 14h30.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])[-−+])?[$€£]?\\p{Nd}+(?:[.,:  \\h]\\p{Nd}+)*(?:\\h?[%‰€$£°])?");

    private static final String JOINTS = "'’-‑";
    private static final int WIDEST = 24;

    private Cuts() {}

    /** Does a cut here part a word, or the halves of one that an apostrophe or a hyphen joins? */
    static boolean splitsWord(String text, int at) {
        boolean before = isWord(text, at - 1) || (isJoint(text, at - 1) && isWord(text, at - 2));
        boolean after = isWord(text, at) || (isJoint(text, at) && isWord(text, at + 1));
        return before && after;
    }

    /** Does a cut here part a number, or take a sign or a unit from it? */
    static boolean splitsNumber(String text, int at) {
        if (at <= 0
                || at >= text.length()
                || Character.isLetter(text.charAt(at - 1))
                || Character.isLetter(text.charAt(at))) {
            return false;
        }
        int from = Math.max(0, at - WIDEST);
        Matcher number = NUMBER.matcher(text).region(from, Math.min(text.length(), at + WIDEST));
        number.useTransparentBounds(true);
        while (number.find()) {
            if (number.start() < at && at < number.end()) {
                return true;
            }
        }
        return false;
    }

    /** What the stretches leave out of a whole: before, between and after them. */
    static List<Span> gaps(Span whole, List<Span> stretches) {
        var gaps = new ArrayList<Span>();
        int done = whole.start();
        for (Span stretch : stretches) {
            if (stretch.start() > done) {
                gaps.add(new Span(done, stretch.start()));
            }
            done = Math.max(done, stretch.end());
        }
        if (whole.end() > done) {
            gaps.add(new Span(done, whole.end()));
        }
        return gaps;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isJoint(String text, int at) {
        return at >= 0 && at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0;
    }
}
