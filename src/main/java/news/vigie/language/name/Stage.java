package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What one reading of a page weighs: each feature with each label, and each pair of labels. */
record Stage(Weights weights, float[] transitions) {
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
