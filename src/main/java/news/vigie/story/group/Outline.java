package news.vigie.story.group;

import java.time.Instant;
import news.vigie.language.Language;
import news.vigie.story.Candidate;

/** An article as grouping sees it: how often it says each word, the title's and names counting more. */
final class Outline {
    private final int[] words;
    private final float[] counts;
    private final int[] title;
    private final Language language;
    private final Instant time;

    private Outline(WordCounts counts, int[] title, Candidate article) {
        this.words = counts.words();
        this.counts = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            this.counts[i] = counts.of(words[i]);
        }
        this.title = title;
        this.language = article.language();
        this.time = article.time();
    }

    /** All words by their hash, ascending. */
    int[] words() {
        return words;
    }

    /** How often each of them is said. */
    float[] counts() {
        return counts;
    }

    /** Those that the title holds, ascending. */
    int[] title() {
        return title;
    }

    Language language() {
        return language;
    }

    Instant time() {
        return time;
    }

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
        return new Outline(counts, title.words(), article);
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
