package news.vigie.story.group;

import java.time.Duration;

/** Says whether two stories are one. Much is asked: two stories of one event harm less than one of two events. */
final class Twins {
    private static final double OF_ARTICLE = 1.5;
    private static final double OF_CENTRES = 0.4;
    private static final double OF_SMALL_WORDS = 0.15;
    private static final Duration APART = Duration.ofHours(12);

    private Twins() {}

    /** @param asked how many times the likeness that is asked an article of the one has to the other */
    static boolean are(Cluster own, Cluster other, double asked, Mean mean, Mean smallMean) {
        return asked >= OF_ARTICLE
                && other.away(own.last()).compareTo(APART) <= 0
                && own.likeness(other, mean) >= OF_CENTRES
                && own.smallLikeness(other, smallMean) >= OF_SMALL_WORDS;
    }
}
