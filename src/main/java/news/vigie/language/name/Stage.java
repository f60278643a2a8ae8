package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** One reading of a page: a weight for each feature with each label, and for each pair of labels. */
final class Stage {
    private static final float NEVER = -1e6f;
    private static final int PLACES = 2 * Features.REACH + 1;

    private final Weights weights;
    private final float[] transitions;

    Stage(Weights weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    /** The best labels for the words. */
    int[] label(Page page, Features features) {
        float[] scores = scores(page, features);
        int[] labels = new int[page.forms.length];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            Viterbi.best(scores, page.lines[line], page.lines[line + 1], transitions, labels);
        }
        return labels;
    }

    static Stage read(DataInputStream in) throws IOException {
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new Stage(Weights.read(in), transitions);
    }

    void write(DataOutputStream out) throws IOException {
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        weights.write(out);
    }

    private float[] scores(Page page, Features features) {
        float[] scores = new float[page.forms.length * Labels.COUNT];
        float[][] ofForms = new float[page.formCount() * PLACES][];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            for (int at = page.lines[line]; at < page.lines[line + 1]; at++) {
                if (page.isFar(at)) {
                    Arrays.fill(scores, at * Labels.COUNT + 1, (at + 1) * Labels.COUNT, NEVER);
                } else {
                    addForms(features, at, line, ofForms, scores);
                    addPlace(features.inPlace(at, line), at, scores);
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= weights.scale();
        }
        return scores;
    }

    private void addPlace(IntList own, int at, float[] scores) {
        for (int i = 0; i < own.size(); i++) {
            weights.add(own.get(i), scores, at * Labels.COUNT);
        }
    }

    private void addForms(Features features, int at, int line, float[][] ofForms, float[] scores) {
        for (int offset = -Features.REACH; offset <= Features.REACH; offset++) {
            float[] sums = ofForm(features.around(at, line, offset), offset, ofForms);
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[at * Labels.COUNT + label] += sums[label];
            }
        }
    }

    /** What a form adds is the same wherever it stands in the text: summed once. */
    private float[] ofForm(Form form, int offset, float[][] ofForms) {
        int slot = form.number * PLACES + offset + Features.REACH;
        if (ofForms[slot] == null) {
            float[] sums = new float[Labels.COUNT];
            for (int feature : form.features(offset)) {
                weights.add(feature, sums, 0);
            }
            ofForms[slot] = sums;
        }
        return ofForms[slot];
    }
}
