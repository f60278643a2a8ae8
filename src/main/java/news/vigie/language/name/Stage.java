package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What one reading of a page weighs: each feature with each label, and each pair of labels. */
final class Stage {
    private final Weights weights;
    private final float[] transitions;

    Stage(Weights weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    Weights weights() {
        return weights;
    }

    /** The score of label b after label a at {@code a * COUNT + b}. */
    float[] transitions() {
        return transitions;
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
}
