package news.vigie.story.group;

/**
 * Says whether an article is near enough to a story to be of it. A wrong join costs a reader more than a story told in
 * two places, so more likeness is asked of a story that has many articles, for such a one has words for everything; of
 * one that has been silent for more than a night, for what is much alike a day later is mostly the next event of the
 * same people; of one in the article's language that speaks of nothing in the article's title; and of all where many
 * are open, for the likest of a thousand others is liker than the likest of ten.
 */
final class Belonging {
    private static final double NEAR = 0.14;
    private static final double WITH_SIZE = 0.2;

    private static final double SILENT = 16;
    private static final double EACH_HOUR = 0.05;
    private static final double AFTER_DAYS = 5;

    private static final double OF_TITLE = 0.2;
    private static final double STRANGE_TITLE = 1.6;

    private static final double BESIDES = 0.02;

    private static final double FEW = 64;
    private static final double AMONG_MANY = 0.12;

    private static final double MINUTES = 60;

    private Belonging() {}

    /** A place or an outlet named in both is no event: they stay alike without the two words that say most. */
    static boolean holdsBesides(Cluster story, Signature article) {
        return story.likenessBesides(article) >= BESIDES;
    }

    /** The likeness that is asked of an article among so many open stories, before each is looked at. */
    static double asked(int open) {
        return NEAR * (1 + AMONG_MANY * Math.log(Math.max(1, open / FEW)));
    }

    /** How many times that likeness must be there for this story to have the article. */
    static double times(Cluster story, Outline outline, Signature article) {
        double silent = story.away(outline.time()).toMinutes() / MINUTES - SILENT;
        double times =
                (1 + WITH_SIZE * Math.log(story.size())) * Math.min(AFTER_DAYS, 1 + EACH_HOUR * Math.max(0, silent));
        boolean strange = story.has(outline.language()) && story.share(article, outline.title()) < OF_TITLE;
        return strange ? times * STRANGE_TITLE : times;
    }
}
