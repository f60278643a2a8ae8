package news.vigie.story.group;

/**
 * In how many of the latest stories each word stands: not articles, for what ten papers tell of one event makes its
 * words no commoner. Old ones fade: at {@link #MOST} stories every count is halved.
 */
final class Frequencies {
    private static final int MOST = 8000;

    private final WordCounts storiesWith = new WordCounts();
    private float stories;

    void addStory() {
        stories++;
        if (stories >= MOST) {
            stories /= 2;
            storiesWith.fade(1);
        }
    }

    /** A story says the word for the first time. */
    void add(int word) {
        storiesWith.add(word, 1);
    }

    double stories() {
        return stories;
    }

    double storiesWith(int word) {
        return storiesWith.of(word);
    }
}
