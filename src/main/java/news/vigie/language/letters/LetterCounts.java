package news.vigie.language.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often three letters in a row were met in texts of one language. */
public final class LetterCounts {
    /** Own texts and others' counts weigh the same when the texts have this many grams. */
    private static final double EVEN = 20_000;

    private final Map<Long, Double> texts = new HashMap<>();
    private final Map<Long, Double> others = new HashMap<>();
    private final Map<Long, Double> words = new HashMap<>();
    private double total;
    private double allWords;
    private double otherTotal;

    /** Counts the letters of a text. */
    public void addText(String text) {
        Grams grams = new Grams(text, 0, text.length());
        for (long gram = grams.next(); gram != Grams.NONE; gram = grams.next()) {
            texts.merge(gram, 1.0, Double::sum);
            total++;
            if (Grams.endsWord(gram)) {
                words.merge(grams.word(), 1.0, Double::sum);
                allWords++;
            }
        }
    }

    /** Adds what somebody else has counted: three letters with spaces for the edges of a word, in any case. */
    public void addCount(String letters, double count) {
        Grams grams = new Grams(letters, 0, letters.length());
        long gram = letters.length() == 3 ? Grams.of(letters.toLowerCase(Locale.ROOT)) : Grams.NONE;
        if (gram != Grams.NONE && isOfLetters(letters) && grams.next() != Grams.NONE) {
            others.merge(gram, count, Double::sum);
            otherTotal += count;
        }
    }

    private static boolean isOfLetters(String letters) {
        return letters.charAt(1) != ' '
                && letters.chars()
                        .allMatch(c -> c == ' '
                                || Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The share of each word among all of the texts. */
    Map<Long, Double> wordShares() {
        Map<Long, Double> shares = new HashMap<>();
        words.forEach((word, count) -> shares.put(word, count / allWords));
        return shares;
    }

    /** The share of each gram among all, texts and counts weighed against each other. */
    Map<Long, Double> shares() {
        double weight = otherTotal == 0 ? 1 : total / (total + EVEN);
        Map<Long, Double> shares = new HashMap<>();
        texts.forEach((gram, count) -> shares.merge(gram, weight * count / total, Double::sum));
        others.forEach((gram, count) -> shares.merge(gram, (1 - weight) * count / otherTotal, Double::sum));
        return shares;
    }
}
