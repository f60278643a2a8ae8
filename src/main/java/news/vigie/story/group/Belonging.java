package news.vigie.story.group;

/**
 * Says whether an article is near enough to a story to be of it, among so many open ones. A wrong join costs a reader more than a story told in
 * two places, so more likeness is asked of a story that has many articles, for such a one has words for everything; of
 * one that has been silent for more than a night, for what is much alike a day later is mostly the next event of the
 * same people; of one in the article's language that speaks of nothing in the article's title; of all where many are
 * open, for the likest of a thousand others is liker than the likest of ten; and where the likeness rests on names.
 */
final class Belonging {
    private static final double NEAR = 0.122;
    private static final double WITH_SIZE = 0.25;

    private static final double SILENT = 14;
    private static final double EACH_HOUR = 0.055;
    private static final double AFTER_DAYS = 5;

    private static final double OF_TITLE = 0.1;
    private static final double STRANGE_TITLE = 1.7;

    /** As much of likeness in small words is grounds enough, or twice as much besides two names. */
    private static final double ENOUGH = 0.085;

    private static final double BESIDES = 0.5;

    private static final double LEAST_GROUNDS = 0.2;

    private static final double FEW = 64;
    private static final double AMONG_MANY = 0.28;
    private static final double GROUNDS_AMONG_MANY = 0.2;

    /** What is like a story a night later is mostly the next affair of the same people. */
    private static final double AFTER_A_NIGHT = 2;

    private static final double MINUTES = 60;

    /** How many are open, as the logarithm of how many times a few. */
    private final double crowd;

    Belonging(int open) {
        crowd = Math.log(Math.max(1, open / FEW));
    }

    /** The likeness that is asked of an article at least. */
    static double askedAmongFew() {
        return NEAR;
    }

    /** The likeness that is asked of an article here, before each story is looked at. */
    double asked() {
        return NEAR * (1 + AMONG_MANY * crowd);
    }

    /** How many times that likeness must be there for this story to have the article. */
    static double times(Cluster story, Reading article) {
        Outline outline = article.outline();
        double silent = silent(story, article);
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
    double grounds(Cluster story, Reading article, Mean smallMean) {
        double enough = ENOUGH * (1 + GROUNDS_AMONG_MANY * crowd) * (silent(story, article) > 0 ? AFTER_A_NIGHT : 1);
        if (!SmallWords.tell(article.small())) {
            return story.has(article.outline().language())
                    ? grounds(story.likenessBesides(article.besides()), enough)
                    : 1;
        }
        return story.small(article.outline().language())
                .map(small -> Math.max(
                        small.likeness(article.small(), smallMean.dot(article.small()), smallMean),
                        BESIDES * story.likenessBesides(article.besides())))
                .map(most -> grounds(most, enough))
                .orElse(1.0);
    }

    private static double grounds(double most, double enough) {
        return Math.clamp(most / enough, LEAST_GROUNDS, 1);
    }

    /** The hours that the story has been silent for longer than a night; below 0 where it has not. */
    private static double silent(Cluster story, Reading article) {
        return story.away(article.outline().time()).toMinutes() / MINUTES - SILENT;
    }
}
