package news.vigie.story.group;

import java.time.Instant;
import news.vigie.language.Language;
import news.vigie.story.Candidate;

/** An article as grouping sees it: how often it says each word, the title's and names counting more. */
final class Outline implements Words.Told {
    /** As many words as most articles have. */
    private static final int WORDS = 400;

    private final WordCounts counts = new WordCounts(WORDS);
    private final WordCounts inTitle = new WordCounts();
    private final WordCounts written = new WordCounts(WORDS);
    private final WordCounts named = new WordCounts();
    private final NameGroups names = new NameGroups();
    private final Language language;
    private final Instant time;
    private int[] words = {};
    private int last;

    private Outline(Candidate article) {
        this.language = article.language();
        this.time = article.time();
    }

    static Outline of(Candidate article) {
        var outline = new Outline(article);
        Words.of(article, outline);
        outline.words = outline.counts.words();
        return outline;
    }

    @Override
    public void word(CharSequence word, float weight, boolean title, Words.Written how) {
        int hash = hash(word);
        counts.add(hash, weight);
        if (title) {
            inTitle.add(hash, weight);
        }
        switch (how) {
            case SMALL -> written.add(hash, 1);
            case NAME -> named.add(hash, 1);
            case FURTHER_NAME -> {
                named.add(hash, 1);
                names.join(last, hash);
            }
            case UNSURE -> {}
        }
        last = hash;
    }

    /** All words by their hash, ascending. */
    int[] words() {
        return words;
    }

    /** How often the word is said. */
    float count(int word) {
        return counts.of(word);
    }

    /** Those that the title holds, ascending. */
    int[] title() {
        return inTitle.words();
    }

    /** Whether the word is written small, and never as a name. */
    boolean isSmall(int word) {
        return written.of(word) > 0 && named.of(word) == 0;
    }

    /** The words that are written as names, ascending. */
    int[] named() {
        return named.words();
    }

    NameGroups names() {
        return names;
    }

    Language language() {
        return language;
    }

    Instant time() {
        return time;
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
