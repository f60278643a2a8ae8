package news.vigie.story.group;

/**
 * What a story says in one language but names: its verbs, its things, its numbers. Compared with an article like the
 * whole, both without the mean of all articles.
 */
final class SmallWords {
    private static final int MOST = 300;

    /** Of fewer words nothing is said. */
    private static final int LEAST = 8;

    private Signature sum = Signature.NONE;
    private double length = 1;
    private double common;

    static boolean tell(Signature words) {
        return words.words().length >= LEAST;
    }

    boolean tell() {
        return tell(sum);
    }

    void add(Signature article, Mean mean) {
        take(article, mean);
    }

    void absorb(SmallWords other, Mean mean) {
        take(other.sum, mean);
    }

    double likeness(SmallWords other, Mean mean) {
        return likeness(other.sum.even(), other.common, mean);
    }

    private void take(Signature more, Mean mean) {
        sum = sum.plus(more).cut(MOST);
        length = Math.max(1e-6, Math.sqrt(sum.square()));
        common = mean.dot(sum) / length;
    }

    /**
     * -1 to 1.
     *
     * @param article of length 1
     * @param shared the product of the article and the mean
     */
    double likeness(Signature article, double shared, Mean mean) {
        double both = mean.square();
        double own = Math.max(1e-9, 1 - 2 * shared + both);
        double its = Math.max(1e-9, 1 - 2 * common + both);
        return (article.dot(sum) / length - shared - common + both) / Math.sqrt(own * its);
    }
}
