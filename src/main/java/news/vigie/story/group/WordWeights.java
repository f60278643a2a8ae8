package news.vigie.story.group;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.story.Candidate;

/**
 * How often an article says each word: those of the title and names count thrice. A word is its first six letters
 * without accents, a crude stem that French and English share ("inondations", "inondés"; "president", "présidente"); a
 * name is whole.
 */
final class WordWeights {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final int TITLE_WORDS = 60;
    private static final int TEXT_WORDS = 200;
    private static final int STEM = 6;
    private static final int LEAST_LETTERS = 3;
    private static final double TITLE = 3;
    private static final double NAME = 3;
    private static final String SENTENCE_ENDS = ".!?\n";

    private final boolean accents;
    private final Map<String, Double> weights = new HashMap<>();

    private WordWeights(boolean accents) {
        this.accents = accents;
    }

    static Map<String, Double> of(Candidate candidate) {
        // A Vietnamese word without its accents is another word.
        var words = new WordWeights(candidate.language().code().equals("vi"));
        words.count(candidate.title(), TITLE_WORDS, TITLE);
        words.count(candidate.text(), TEXT_WORDS, 1);
        return words.weights;
    }

    /** The words of the title, as {@link #of} writes them. */
    static Set<String> ofTitle(Candidate candidate) {
        var words = new WordWeights(candidate.language().code().equals("vi"));
        words.count(candidate.title(), TITLE_WORDS, TITLE);
        return words.weights.keySet();
    }

    private void count(String text, int limit, double weight) {
        boolean begins = true;
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher matcher = WORD.matcher(even);
        for (int i = 0; i < limit && matcher.find(); i++) {
            String word = matcher.group();
            boolean number = word.chars().allMatch(Character::isDigit);
            if (word.length() >= LEAST_LETTERS || number) {
                boolean name = Character.isUpperCase(word.charAt(0)) && !begins;
                weights.merge(folded(word, name), weight * (name ? NAME : 1), Double::sum);
            }
            begins = word.length() >= LEAST_LETTERS && endsSentence(even, matcher.end());
        }
    }

    private String folded(String word, boolean name) {
        String small = word.toLowerCase(Locale.ROOT);
        if (accents) {
            return small;
        }
        String plain =
                ACCENT.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return name || plain.length() <= STEM ? plain : plain.substring(0, STEM);
    }

    private static boolean endsSentence(String text, int at) {
        return at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
