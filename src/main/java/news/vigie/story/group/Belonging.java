package news.vigie.story.group;

/**
 * Says whether an article is near enough to a story to be of it. A wrong join costs a reader more than a story told in
 * two places, so more likeness is asked of a story that has many articles, for such a one has words for everything; of
 * one that has been silent for more than a night, for what is much alike a day later is mostly the next event of the
 * same people; of one in the article's language that speaks of nothing in the article's title; of all where many are
 * open, for the likest of a thousand others is liker than the likest of ten; and where the likeness rests on names.
 */
final class Belonging {
    private static final double NEAR = 0.146;
    private static final double WITH_SIZE = 0.12;

    private static final double SILENT = 14.5;
    private static final double EACH_HOUR = 0.042;
    private static final double AFTER_DAYS = 5;

    private static final double OF_TITLE = 0.2;
    private static final double STRANGE_TITLE = 1.5;

    /** As much of likeness in small words, or besides two names, is grounds enough. */
    private static final double ENOUGH = 0.085;

    private static final double LEAST_GROUNDS = 0.2;

    private static final double FEW = 64;
    private static final double AMONG_MANY = 0.2;

    private static final double MINUTES = 60;

    private Belonging() {}

    /** The likeness that is asked of an article among so many open stories, before each is looked at. */
    static double asked(int open) {
        return NEAR * (1 + AMONG_MANY * Math.log(Math.max(1, open / FEW)));
    }

    /** How many times that likeness must be there for this story to have the article. */
    static double times(Cluster story, Reading article) {
        Outline outline = article.outline();
        double silent = story.away(outline.time()).toMinutes() / MINUTES - SILENT;
        double times =
                (1 + WITH_SIZE * Math.log(story.size())) * Math.min(AFTER_DAYS, 1 + EACH_HOUR * Math.max(0, silent));
        boolean strange = story.has(outline.language()) && story.share(article.signature(), outline.title()) < OF_TITLE;
        return strange ? times * STRANGE_TITLE : times;
    }

    /**
     * What a likeness rests on, 1 where on enough. The names of a minister, her office and her town are in all that
     * happens to her: two articles of one event share verbs, things and numbers too, if they are of one language, or
     * further names. A few words in small letters are chance, so a short article must share further names. Nothing is
     * asked across languages, where names and numbers are all that can be shared.
     */
    static double grounds(Cluster story, Reading article, Mean smallMean) {
        if (!SmallWords.tell(article.small())) {
            return story.has(article.outline().language()) ? grounds(story.likenessBesides(article.besides())) : 1;
        }
        return story.small(article.outline().language())
                .map(small -> Math.max(
                        small.likeness(article.small(), smallMean.dot(article.small()), smallMean),
                        story.likenessBesides(article.besides())))
                .map(Belonging::grounds)
                .orElse(1.0);
    }

    private static double grounds(double most) {
        return Math.clamp(most / ENOUGH, LEAST_GROUNDS, 1);
    }
}
