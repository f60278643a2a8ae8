package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;

/** Learns weights from lessons, one kind after the other: each kind builds on what the kinds before expect. */
final class Learning {
    private static final double PULL = 3;
    private static final double LEXICON_PULL = 5;
    private static final int ROUNDS = 2;
    private static final int TEAM = 3;
    /** Of the teams of an article every such is learnt from. */
    private static final int EVERY = 4;

    private final List<Lesson> lessons;

    Learning(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    GistWeights learn() {
        Regression<Use> words = words(Lexicon.NONE);
        Lexicon lexicon = Lexicon.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            lexicon = lexicon(words);
            words = words(lexicon);
        }
        weigh(words, lexicon);
        Regression<Use> second = SECOND ? second() : null;
        if (SECOND) lessons.forEach(lesson -> lesson.vocabulary().weighAgain(second));
        var before = new GistWeights(words, lexicon, second, again(), pairs(), nothing(LineTraits.ALL), nothing(TeamTraits.ALL), length());
        GistWeights scored = before.withLines(lines(before));
        return scored.withTeams(teams(scored));
    }

    private static <T> Regression<T> nothing(List<Trait<T>> traits) {
        return new Regression<>("", traits, new double[traits.size()], 0);
    }

    private double length() {
        double count = lessons.stream().mapToDouble(Lesson::count).sum();
        return lessons.stream().mapToDouble(lesson -> lesson.count() * lesson.rouge().length()).sum() / count;
    }

    private void weigh(Regression<Use> words, Lexicon lexicon) {
        lessons.forEach(lesson -> lesson.vocabulary().weigh(words, lexicon));
    }

    private Lexicon lexicon(Regression<Use> words) {
        weigh(words, Lexicon.NONE);
        var fit = new LexiconFit(LEXICON_PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(use.stem(), use.logit(), lesson.rouge().hasWord(use.word(), 1), lesson.count());
            }
        }
        return fit.learn();
    }

    static boolean SECOND = true;
    private Regression<Use> second() {
        var fit = new Fit<>("second", WordTraits.SECOND, PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(use, lesson.rouge().hasWord(use.word(), 1), lesson.count());
            }
        }
        return fit.learn();
    }

    private Regression<Use> words(Lexicon lexicon) {
        var fit = new Fit<>("word", WordTraits.ALL, PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(use, lesson.rouge().hasWord(use.word(), 1), lesson.count(), lexicon.of(use.stem()));
            }
        }
        return fit.learn();
    }

    private Regression<Use> again() {
        var fit = new Fit<>("again", WordTraits.AGAIN, PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                if (use.times() > 1 && lesson.rouge().hasWord(use.word(), 1)) {
                    fit.add(use, lesson.rouge().hasWord(use.word(), 2), lesson.count());
                }
            }
        }
        return fit.learn();
    }

    private Regression<Pair> pairs() {
        var fit = new Fit<>("pair", PairTraits.ALL, PULL);
        for (Lesson lesson : lessons) {
            for (Pair pair : lesson.vocabulary().pairs()) {
                boolean had = lesson.rouge().hasPair(pair.left().word(), pair.right().word());
                fit.add(pair, had, lesson.count());
            }
        }
        return fit.learn();
    }

    private Regression<Offer> lines(GistWeights weights) {
        var fit = new Fit<>("passage", LineTraits.ALL, PULL);
        for (Lesson lesson : lessons) {
            var gist = new Gist(lesson.vocabulary(), weights);
            List<Offer> offers = Board.expected(lesson.draft(), lesson.vocabulary(), gist);
            List<Integer> best = lesson.best();
            for (int i = 0; i < offers.size(); i++) {
                fit.add(offers.get(i), best.contains(i), lesson.count());
            }
        }
        return fit.learn();
    }

    private Regression<Team> teams(GistWeights weights) {
        var squares = new LeastSquares<>("team", TeamTraits.ALL);
        for (Lesson lesson : lessons) {
            var traits = new ArrayList<double[]>();
            var worth = new ArrayList<Double>();
            int[] seen = {0};
            Board.of(lesson.draft(), weights).eachTeam(TEAM, team -> {
                if (seen[0]++ % EVERY == 0) {
                    traits.add(Trait.all(TeamTraits.ALL, team));
                    worth.add(lesson.worth(team.members().stream().map(Offer::number).toList()));
                }
            });
            if (!traits.isEmpty()) {
                squares.add(traits, worth, lesson.count());
            }
        }
        return squares.learn();
    }
}
