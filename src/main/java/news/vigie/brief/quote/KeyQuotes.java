package news.vigie.brief.quote;

import java.util.regex.Pattern;
import news.vigie.brief.quote.speaker.Guess;

/**
 * Which quotations a digest would show: whole, of a length to be read at a glance, by somebody whom the text surely
 * names.
 */
final class KeyQuotes {
    private static final int FEWEST_WORDS = 6;
    private static final double SURE = 0.88;
    private static final double SURE_UNTOLD = 0.93;
    private static final int MOST_WORDS = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private KeyQuotes() {}

    static boolean isKey(String words, Guess guess, boolean told) {
        int count = SPACES.split(words.strip()).length;
        return guess.probability() >= (told ? SURE : SURE_UNTOLD)
                && guess.speaker() != null
                && guess.plain()
                && count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && Character.isUpperCase(words.codePointAt(0))
                && !words.endsWith("?");
    }
}
