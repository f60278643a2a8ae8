package news.vigie.story.group;

import java.text.Normalizer;
import news.vigie.story.Candidate;

/**
 * Goes through the words of an article. A word is its first six letters without accents, a crude stem that French and
 * English share ("inondations", "inondés"; "president", "présidente"); a name is whole. Vietnamese writes words of
 * mostly two syllables with a space between them and means another word by another accent: there a pair of neighbours
 * is a word, and a syllable alone another.
 */
final class Words {
    private static final int TITLE_WORDS = 60;
    private static final int TEXT_WORDS = 1000;
    private static final int STEM = 6;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 60;
    private static final float TITLE = 3;
    private static final float NAME = 3;
    private static final float SYLLABLE = 1;
    private static final String SENTENCE_ENDS = ".!?\n";

    private final boolean syllables;
    private final Told told;
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder pair = new StringBuilder();
    private boolean afterName;

    /** Who is told the words. */
    interface Told {
        /** A word, which lasts as long as the call. */
        void word(CharSequence word, float weight, boolean inTitle);
    }

    private Words(boolean syllables, Told told) {
        this.syllables = syllables;
        this.told = told;
    }

    static void of(Candidate article, Told told) {
        var words = new Words(article.language().code().equals("vi"), told);
        words.read(even(article.title()), TITLE_WORDS, true);
        words.read(even(article.text()), TEXT_WORDS, false);
    }

    private static String even(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private void read(String text, int most, boolean inTitle) {
        boolean begins = true;
        pair.setLength(0);
        int at = 0;
        for (int found = 0; found < most && at < text.length(); ) {
            if (!Letters.isOfWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Letters.isOfWord(text.charAt(end))) {
                end++;
            }
            tell(text, at, end, begins, inTitle);
            begins = end - at >= LEAST_LETTERS && end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
            at = end;
            found++;
        }
    }

    private void tell(String text, int from, int to, boolean begins, boolean inTitle) {
        boolean number = isNumber(text, from, to);
        boolean name = Character.isUpperCase(text.charAt(from)) && !begins;
        float weight = (inTitle ? TITLE : 1) * (name ? NAME : 1);
        if (syllables) {
            tellSyllable(text, from, to, number, name, inTitle);
        } else if (to - from >= LEAST_LETTERS || number) {
            readWord(text, from, to, name);
            told.word(word, weight, inTitle);
        }
    }

    private void tellSyllable(String text, int from, int to, boolean number, boolean name, boolean inTitle) {
        float weight = inTitle ? TITLE : 1;
        word.setLength(0);
        for (int i = from; i < Math.min(to, from + MOST_LETTERS); i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        if (to - from >= (number ? 2 : LEAST_LETTERS)) {
            told.word(word, weight * (number ? 1 : SYLLABLE * (name ? NAME : 1)), inTitle);
        }
        if (!number && !pair.isEmpty()) {
            told.word(pair.append(' ').append(word), weight * (name && afterName ? NAME : 1), inTitle);
        }
        pair.setLength(0);
        if (!number && to < text.length() && text.charAt(to) == ' ') {
            pair.append(word);
        }
        afterName = Character.isUpperCase(text.charAt(from));
    }

    private void readWord(String text, int from, int to, boolean name) {
        word.setLength(0);
        int most = name ? MOST_LETTERS : STEM;
        for (int i = from; i < to && word.length() < most; i++) {
            char plain = Letters.plain(text.charAt(i));
            if (plain != 0) {
                word.append(plain);
            }
        }
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
