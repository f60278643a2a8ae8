package news.vigie.brief.bullet.gist;

import java.util.List;

/** Learns weights from lessons, one kind after the other: each kind builds on what the kinds before expect. */
final class Learning {
    private static final double PULL = 3;
    private static final double LEXICON_PULL = 5;
    private static final int ROUNDS = 2;

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
        return new GistWeights(words, lexicon, again(), pairs(), length());
    }

    private double length() {
        double count = lessons.stream().mapToDouble(Lesson::count).sum();
        return lessons.stream()
                        .mapToDouble(lesson -> lesson.count() * lesson.rouge().length())
                        .sum()
                / count;
    }

    private void weigh(Regression<Use> words, Lexicon lexicon) {
        lessons.forEach(lesson -> lesson.vocabulary().uses().forEach(use -> use.weigh(words, lexicon)));
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
                boolean had =
                        lesson.rouge().hasPair(pair.left().word(), pair.right().word());
                fit.add(pair, had, lesson.count());
            }
        }
        return fit.learn();
    }
}
