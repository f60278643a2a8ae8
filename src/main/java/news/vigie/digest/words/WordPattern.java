package news.vigie.digest.words;

import com.google.re2j.Pattern;

/** One thing to look for in a text. */
sealed interface WordPattern {
    boolean in(FoldedText text);

    /** A word, a phrase, or the beginning of a word: " budget ", " prix du ble ", " election". */
    record Words(String sought) implements WordPattern {
        @Override
        public boolean in(FoldedText text) {
            return text.words().contains(sought);
        }
    }

    /** A regular expression, in time linear in the text. */
    record Expression(Pattern pattern) implements WordPattern {
        @Override
        public boolean in(FoldedText text) {
            return pattern.matcher(text.plain()).find();
        }
    }

    /** What could not be read is in no text. */
    record Nothing() implements WordPattern {
        @Override
        public boolean in(FoldedText text) {
            return false;
        }
    }
}
