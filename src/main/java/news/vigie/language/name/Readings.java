package news.vigie.language.name;

/** Reads pages twice: what both readings see of a word is weighed once, and the second adds what the first found. */
final class Readings {
    private static final int COUNT = Labels.COUNT;
    private static final int WIDTH = PairedWeights.WIDTH;

    private final Chances first;
    private final Chances second;
    private final PairedWeights weights;
    private final SpellingSums spellings;

    /** Of one reading: how labels follow each other, and what a weight of one is worth. */
    private static final class Chances {
        final float[] transitions;
        final float scale;

        Chances(Stage stage) {
            transitions = stage.transitions();
            scale = stage.weights().scale();
        }
    }

    Readings(Stage first, Stage second) {
        this.first = new Chances(first);
        this.second = new Chances(second);
        weights = new PairedWeights(first.weights(), second.weights());
        spellings = new SpellingSums(weights);
    }

    /** The best labels for the words, after both readings. */
    int[] labels(Page page) {
        Features features = new Features(page);
        long[] sums = sums(page, features);
        int[] guess = best(page, sums, first, 0);
        Votes votes = new Votes(page, guess);
        for (int at = 0; at < guess.length; at++) {
            if (!page.far[at]) {
                weights.add(features.voted(at, votes), sums, at * WIDTH);
            }
        }
        return best(page, sums, second, COUNT);
    }

    /** The best labels after the first reading alone. */
    int[] guess(Page page) {
        return best(page, sums(page, new Features(page)), first, 0);
    }

    private long[] sums(Page page, Features features) {
        long[] sums = new long[page.forms.length * WIDTH];
        long[][] ofForms = new long[page.formCount()][];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            for (int at = page.lines[line]; at < page.lines[line + 1]; at++) {
                if (!page.far[at]) {
                    addForms(features, at, line, ofForms, sums);
                    weights.add(features.inPlace(at, line), sums, at * WIDTH);
                }
            }
        }
        return sums;
    }

    private void addForms(Features features, int at, int line, long[][] ofForms, long[] sums) {
        for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
            Form form = features.around(at, line, offset);
            long[] own = ofForms[form.number];
            if (own == null) {
                own = spellings.of(form.spelling);
                ofForms[form.number] = own;
            }
            PairedWeights.add(own, (offset + Features.REACH) * WIDTH, sums, at * WIDTH);
        }
    }

    private static int[] best(Page page, long[] sums, Chances chances, int half) {
        int[] labels = new int[page.forms.length];
        float[] scores = new float[labels.length * COUNT];
        for (int at = 0; at < labels.length; at++) {
            if (!page.far[at]) {
                PairedWeights.score(sums, at, half, chances.scale, scores);
            }
        }
        var viterbi = new Viterbi(scores, page.far, chances.transitions);
        for (int line = 0; line + 1 < page.lines.length; line++) {
            viterbi.best(page.lines[line], page.lines[line + 1], labels);
        }
        return labels;
    }
}
