package news.vigie.brief.bullet.gist;

import java.util.List;

/** Learns weights from lessons, one kind after the other: each kind builds on what the kinds before expect. */
final class Learning {
    private static final double PULL = 3;
    private static final double LEXICON_PULL = 5;
    private static final int ROUNDS = 2;
    private static final int WORD_TREES = 100;
    private static final int PAIR_TREES = 60;

    private final List<Lesson> lessons;

    Learning(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    GistWeights learn() {
        Regression<Use> linear = words(Lexicon.NONE);
        Lexicon lexicon = Lexicon.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            lexicon = lexicon(linear);
            linear = words(lexicon);
        }
        Grove<Use> words = words(linear, lexicon);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                use.weigh(words.logit(use, lexicon.of(use.stem())));
            }
        }
        return new GistWeights(words, lexicon, again(), pairs(linearPairs()), length());
    }

    private double length() {
        double count = lessons.stream().mapToDouble(Lesson::count).sum();
        return lessons.stream()
                        .mapToDouble(lesson -> lesson.count() * lesson.rouge().length())
                        .sum()
                / count;
    }

    private Lexicon lexicon(Regression<Use> words) {
        var fit = new LexiconFit(LEXICON_PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(use.stem(), words.logit(use), lesson.has(use), lesson.count());
            }
        }
        return fit.learn();
    }

    private Regression<Use> words(Lexicon lexicon) {
        var fit = new Fit<>("word", WordTraits.ALL, PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(use, lesson.has(use), lesson.count(), lexicon.of(use.stem()));
            }
        }
        return fit.learn();
    }

    private Grove<Use> words(Regression<Use> linear, Lexicon lexicon) {
        List<String> names = Grove.names(WordTraits.ALL);
        var bare = new Grove<>(WordTraits.ALL, linear, new Trees("word", names, List.of()));
        var fit = new TreesFit("word", names, WORD_TREES);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                fit.add(bare.row(use, lexicon.of(use.stem())), lesson.has(use), lesson.count());
            }
        }
        return new Grove<>(WordTraits.ALL, linear, fit.learn());
    }

    private Regression<Use> again() {
        var fit = new Fit<>("again", WordTraits.AGAIN, PULL);
        for (Lesson lesson : lessons) {
            for (Use use : lesson.vocabulary().uses()) {
                if (use.times() > 1 && lesson.has(use)) {
                    fit.add(use, lesson.rouge().hasWord(use.word(), 2), lesson.count());
                }
            }
        }
        return fit.learn();
    }

    private Regression<Pair> linearPairs() {
        var fit = new Fit<>("pair", PairTraits.ALL, PULL);
        for (Lesson lesson : lessons) {
            lesson.vocabulary().pairs().forEach(pair -> fit.add(pair, lesson.has(pair), lesson.count()));
        }
        return fit.learn();
    }

    private Grove<Pair> pairs(Regression<Pair> linear) {
        List<String> names = Grove.names(PairTraits.DEEP);
        var bare = new Grove<>(PairTraits.DEEP, linear, new Trees("pair", names, List.of()));
        var fit = new TreesFit("pair", names, PAIR_TREES);
        for (Lesson lesson : lessons) {
            for (Pair pair : lesson.vocabulary().pairs()) {
                fit.add(bare.row(pair, 0), lesson.has(pair), lesson.count());
            }
        }
        return new Grove<>(PairTraits.DEEP, linear, fit.learn());
    }
}
