package news.vigie.story.group;

import java.time.Duration;

/**
 * Says whether an article is near enough to a story to be of it. A wrong join costs a reader more than a story told in
 * two places, so three things must hold: the words are alike, the more so the longer the story has been silent (what is
 * much alike a day later is mostly the next event of the same people); they stay alike without the two words that say
 * most, for a place or an outlet named in both is no event; and the story speaks of what the article's title says, else
 * the likeness must be greater.
 */
final class Belonging {
    private static final double NEAR = 0.16;
    private static final double SILENT = 8;
    private static final double NEARER_EACH_HOUR = 0.01;
    private static final double NEAR_AFTER_DAYS = 0.45;

    private static final double NEAR_BESIDES = 0.02;

    private static final double OF_TITLE = 0.2;
    private static final double STRANGE_TITLE = 1.65;

    private Belonging() {}

    static boolean holds(Cluster cluster, Outline article) {
        double likeness = cluster.likeness(article.words());
        return likeness >= NEAR
                && likeness >= needed(cluster, article)
                && cluster.likenessBesides(article.words()) >= NEAR_BESIDES;
    }

    private static double needed(Cluster cluster, Outline article) {
        double hours = Duration.between(cluster.last(), article.time()).abs().toMinutes() / 60.0;
        double needed = Math.min(NEAR_AFTER_DAYS, NEAR + NEARER_EACH_HOUR * Math.max(0, hours - SILENT));
        return cluster.share(article.title()) >= OF_TITLE ? needed : needed * STRANGE_TITLE;
    }
}
