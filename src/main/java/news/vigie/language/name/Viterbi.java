package news.vigie.language.name;

/** The best sequence of labels, given the score of each label at each word and of each label after another. */
final class Viterbi {
    private static final int COUNT = Labels.COUNT;

    private Viterbi() {}

    /**
     * Writes the best labels of the words from {@code from} up to {@code to}.
     *
     * @param scores of label l at word w at {@code w * COUNT + l}
     * @param transitions the score of label b after label a at {@code a * COUNT + b}
     */
    static void best(float[] scores, int from, int to, float[] transitions, int[] labels) {
        if (from == to) {
            return;
        }
        byte[] back = new byte[(to - from) * COUNT];
        float[] before = new float[COUNT];
        float[] now = new float[COUNT];
        for (int label = 0; label < COUNT; label++) {
            before[label] = Labels.isStart(label) ? scores[from * COUNT + label] : Float.NEGATIVE_INFINITY;
        }
        for (int at = from + 1; at < to; at++) {
            step(at, from, scores, transitions, before, now, back);
            float[] swap = before;
            before = now;
            now = swap;
        }
        int best = 0;
        for (int label = 1; label < COUNT; label++) {
            if (!Labels.isOpen(label) && before[label] > before[best]) {
                best = label;
            }
        }
        for (int at = to - 1; at >= from; at--) {
            labels[at] = best;
            best = back[(at - from) * COUNT + best];
        }
    }

    private static void step(
            int at, int from, float[] scores, float[] transitions, float[] before, float[] now, byte[] back) {
        for (int label = 0; label < COUNT; label++) {
            float best = Float.NEGATIVE_INFINITY;
            int arg = 0;
            for (int last : Labels.BEFORE[label]) {
                float score = before[last] + transitions[last * COUNT + label];
                if (score > best) {
                    best = score;
                    arg = last;
                }
            }
            now[label] = best + scores[at * COUNT + label];
            back[(at - from) * COUNT + label] = (byte) arg;
        }
    }
}
