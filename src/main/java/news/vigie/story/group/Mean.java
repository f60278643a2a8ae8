package news.vigie.story.group;

/**
 * The mean of the latest articles: what two articles share by chance. It is little where words are weighed by much
 * knowledge of the language, much where little is known; taking it off makes one threshold fit all (Suzuki et al. 2013,
 * "Centering similarity measures to reduce hubs"). Old articles fade.
 */
final class Mean {
    private static final int MOST = 8000;
    private static final float LEAST = 0.01f;

    /** As many articles of nothing: of few articles no mean is known. */
    private static final double NOTHING = 20;

    private final WordCounts sum = new WordCounts();
    private double square;
    private double articles;

    void add(Signature article) {
        int[] words = article.words();
        for (int i = 0; i < words.length; i++) {
            float weight = article.weights()[i];
            square += weight * (2.0 * sum.of(words[i]) + weight);
            if (weight > 0) {
                sum.add(words[i], weight);
            }
        }
        articles++;
        if (articles >= MOST) {
            sum.fade(LEAST);
            articles /= 2;
            square /= 4;
        }
    }

    double dot(Signature words) {
        return words.dot(sum) / (articles + NOTHING);
    }

    double square() {
        return square / ((articles + NOTHING) * (articles + NOTHING));
    }
}
