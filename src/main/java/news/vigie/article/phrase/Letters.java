package news.vigie.article.phrase;

import java.util.Locale;

/** Names and titles as they are compared where spaces and signs do not count: letters and digits, in small letters. */
public final class Letters {
    private Letters() {}

    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
