package news.vigie.language.name;

import java.util.Arrays;

/** Reads pages twice: what both readings see of a word is weighed once, and the second adds what the first found. */
final class Readings {
    private static final int COUNT = Labels.COUNT;
    private static final int WIDTH = PairedWeights.WIDTH;
    private static final int PLACES = 2 * Features.REACH + 1;
    private static final float NEVER = -1e6f;

    private final Chances first;
    private final Chances second;
    private final PairedWeights weights;

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
    }

    /** The best labels for the words, after both readings. */
    int[] labels(Page page) {
        Features features = new Features(page);
        short[] sums = sums(page, features);
        int[] guess = best(page, sums, first, 0);
        Votes votes = new Votes(page, guess);
        for (int at = 0; at < guess.length; at++) {
            if (!page.isFar(at)) {
                weights.add(features.voted(at, votes), sums, at * WIDTH);
            }
        }
        return best(page, sums, second, COUNT);
    }

    /** The best labels after the first reading alone. */
    int[] guess(Page page) {
        return best(page, sums(page, new Features(page)), first, 0);
    }

    private short[] sums(Page page, Features features) {
        short[] sums = new short[page.forms.length * WIDTH];
        short[][] ofForms = new short[page.formCount() * PLACES][];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            for (int at = page.lines[line]; at < page.lines[line + 1]; at++) {
                if (!page.isFar(at)) {
                    addForms(features, at, line, ofForms, sums);
                    weights.add(features.inPlace(at, line), sums, at * WIDTH);
                }
            }
        }
        return sums;
    }

    private void addForms(Features features, int at, int line, short[][] ofForms, short[] sums) {
        int to = at * WIDTH;
        for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
            short[] own = ofForm(features.around(at, line, offset), offset, ofForms);
            for (int i = 0; i < WIDTH; i++) {
                sums[to + i] += own[i];
            }
        }
    }

    /** What a form adds is the same wherever it stands in the text: summed once. */
    private short[] ofForm(Form form, int offset, short[][] ofForms) {
        int slot = form.number * PLACES + offset + Features.REACH;
        if (ofForms[slot] == null) {
            ofForms[slot] = new short[WIDTH];
            weights.add(form.features(offset), ofForms[slot], 0);
        }
        return ofForms[slot];
    }

    private static int[] best(Page page, short[] sums, Chances chances, int half) {
        int[] labels = new int[page.forms.length];
        float[] scores = new float[labels.length * COUNT];
        for (int at = 0; at < labels.length; at++) {
            if (page.isFar(at)) {
                Arrays.fill(scores, at * COUNT + 1, (at + 1) * COUNT, NEVER);
            } else {
                for (int label = 0; label < COUNT; label++) {
                    scores[at * COUNT + label] = sums[at * WIDTH + half + label] * chances.scale;
                }
            }
        }
        for (int line = 0; line + 1 < page.lines.length; line++) {
            Viterbi.best(scores, page.lines[line], page.lines[line + 1], chances.transitions, labels);
        }
        return labels;
    }
}
