package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits.
 *
 * @param small in small letters
 */
record Token(String small, boolean capital) {
    /** The tokens of a text in order. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            boolean part = isPart(text.charAt(at));
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                tokens.add(of(text, start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            tokens.add(of(text, start, text.length()));
        }
        return tokens;
    }

    private static Token of(String text, int start, int end) {
        return new Token(
                text.substring(start, end).toLowerCase(Locale.ROOT), Character.isUpperCase(text.charAt(start)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    boolean hasDigit() {
        return small.chars().anyMatch(Character::isDigit);
    }
}
