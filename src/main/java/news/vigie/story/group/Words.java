package news.vigie.story.group;

import java.text.Normalizer;
import news.vigie.story.Candidate;

/**
 * Goes through the words of an article. A word is its first six letters without accents, a crude stem that French and
 * English share ("inondations", "inondés"; "president", "présidente"); a name is whole. Vietnamese writes words of
 * mostly two syllables with a space between them and means another word by another accent: there a pair of neighbours
 * is a word, and a syllable alone another. News says first what is new and last what was before, so a word counts by where
 * it stands.
 */
final class Words {
    private static final int TITLE_WORDS = 60;
    private static final int TEXT_WORDS = 1000;
    private static final int STEM = 6;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 60;
    private static final float TITLE = 3;
    private static final float NAME = 3;

    /** So many words are the lead; what stands behind it counts less and less, as it was known before. */
    private static final int LEAD_WORDS = 60;

    private static final float LEAD = 1.5f;
    private static final float HALVED_AFTER = 100;
    private static final float BACKGROUND = 0.3f;

    private static final String NAME_GOES_ON = " -";
    private static final String SENTENCE_ENDS = ".!?\n";

    private final boolean syllables;
    private final Told told;
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder pair = new StringBuilder();
    private float weight;
    private boolean afterName;
    private boolean afterCapital;
    private int before;

    /** How a word is written. */
    enum Written {
        /** Small, or a number. */
        SMALL,
        /** With a capital where nothing but a name has one. */
        NAME,
        /** With a capital right after a word that has one: "Nadège Thuillier". */
        FURTHER_NAME,
        /** With a capital at the beginning of a sentence. */
        UNSURE
    }

    /** Who is told the words. */
    interface Told {
        /** A word, which lasts as long as the call. */
        void word(CharSequence word, float weight, boolean inTitle, Written written);
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
        afterCapital = false;
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
            weight = inTitle ? TITLE : weight(found);
            tell(text, at, end, begins, inTitle);
            begins = end - at >= LEAST_LETTERS && end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
            at = end;
            found++;
        }
    }

    private static float weight(int number) {
        return number < LEAD_WORDS ? LEAD : Math.max(BACKGROUND, HALVED_AFTER / (HALVED_AFTER + number - LEAD_WORDS));
    }

    private void tell(String text, int from, int to, boolean begins, boolean inTitle) {
        boolean number = isNumber(text, from, to);
        boolean whole = to - from >= LEAST_LETTERS;
        Written written = written(text, from, begins);
        afterCapital = whole && Character.isUpperCase(text.charAt(from));
        before = to;
        if (syllables) {
            tellSyllable(text, from, to, inTitle, written);
        } else if (whole || number) {
            boolean name = isName(written);
            readWord(text, from, to, name);
            told.word(word, weight * (name ? NAME : 1), inTitle, written);
        }
    }

    private Written written(String text, int from, boolean begins) {
        char first = text.charAt(from);
        if (!Character.isUpperCase(first)) {
            return Character.isLowerCase(first) || Character.isDigit(first) ? Written.SMALL : Written.UNSURE;
        }
        if (afterCapital
                && (from == before || (from == before + 1 && NAME_GOES_ON.indexOf(text.charAt(before)) >= 0))) {
            return Written.FURTHER_NAME;
        }
        return begins ? Written.UNSURE : Written.NAME;
    }

    private static boolean isName(Written written) {
        return written == Written.NAME || written == Written.FURTHER_NAME;
    }

    private void tellSyllable(String text, int from, int to, boolean inTitle, Written written) {
        boolean number = isNumber(text, from, to);
        boolean name = isName(written);
        word.setLength(0);
        for (int i = from; i < Math.min(to, from + MOST_LETTERS); i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        if (to - from >= (number ? 2 : LEAST_LETTERS)) {
            told.word(word, weight * (name ? NAME : 1), inTitle, written);
        }
        if (!number && !pair.isEmpty()) {
            told.word(pair.append(' ').append(word), weight * (name && afterName ? NAME : 1), inTitle, written);
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
