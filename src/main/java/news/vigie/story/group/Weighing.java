package news.vigie.story.group;

import java.util.Arrays;

/** What has been read, and what the words of an article weigh by it: TF-IDF, the heaviest words alone. */
final class Weighing {
    private static final int MOST_WORDS = 150;

    /** A word of more than this share of the stories tells no story from another. */
    private static final double COMMON = 0.3;

    private static final double NEVER_COMMON = 3;

    private final Frequencies frequencies = new Frequencies();

    /** What the words of an article weigh that has not been learnt yet: it counts too. */
    Signature of(Outline article) {
        var background = Background.of(article.language());
        double stories = frequencies.stories() + 1 + background.stories();
        double most = Math.max(NEVER_COMMON, COMMON * stories);
        int[] said = article.words();
        var words = new int[said.length];
        var weights = new float[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int word = article.words()[i];
            double with = frequencies.storiesWith(word) + 1 + background.storiesWith(word);
            double rarity = Math.log((stories + 1) / (with + 0.5));
            if (rarity > 0 && with <= most) {
                words[size] = word;
                weights[size++] = (float) (Math.log1p(article.count(word)) * rarity);
            }
        }
        return new Signature(Arrays.copyOf(words, size), Arrays.copyOf(weights, size))
                .cut(MOST_WORDS)
                .even();
    }

    /** The story says these words now; those that it said before are counted already. */
    void learn(Outline article, Cluster story) {
        if (story.size() == 0) {
            frequencies.addStory();
        }
        for (int word : article.words()) {
            if (story.says(word)) {
                frequencies.add(word);
            }
        }
    }
}
