package news.vigie.brief.bullet.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.vigie.language.Span;

/** The words of a text in small letters, apostrophes and hyphens between them. */
public final class Words {
    /** A word at its place. */
    public record Word(String small, Span span) {}

    private Words() {}

    public static List<String> of(String text) {
        return in(text, new Span(0, text.length()), Integer.MAX_VALUE).stream()
                .map(Word::small)
                .toList();
    }

    /** The first of the stretch, no more than {@code most}. */
    public static List<Word> in(String text, Span stretch, int most) {
        var words = new ArrayList<Word>();
        int at = stretch.start();
        while (at < stretch.end() && words.size() < most) {
            int start = at;
            while (at < stretch.end() && isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                words.add(new Word(text.substring(start, at).toLowerCase(Locale.ROOT), new Span(start, at)));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** As a reader counts them: what stands between spaces. */
    public static int count(String text) {
        int count = 0;
        boolean within = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Character.isWhitespace(text.charAt(at));
            count += !space && !within ? 1 : 0;
            within = !space;
        }
        return count;
    }
}
