package news.vigie.story.group;

import java.time.Instant;
import news.vigie.language.Language;
import news.vigie.story.Candidate;

/**
 * An article as grouping sees it: how often it says each word, the title's and names counting more.
 *
 * @param words all of them by their hash, ascending
 * @param counts of each of them
 * @param title those that the title holds, ascending
 */
record Outline(int[] words, float[] counts, int[] title, Language language, Instant time) {
    static Outline of(Candidate article) {
        var counts = new WordCounts();
        var title = new WordCounts();
        Words.of(article, (word, weight, inTitle) -> {
            int hash = hash(word);
            counts.add(hash, weight);
            if (inTitle) {
                title.add(hash, weight);
            }
        });
        int[] words = counts.words();
        var own = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            own[i] = counts.of(words[i]);
        }
        return new Outline(words, own, title.words(), article.language(), article.time());
    }

    /** Two words with one hash are taken for the same, which among a hundred thousand happens about once. */
    static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
