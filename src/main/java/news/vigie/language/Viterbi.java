package news.vigie.language;

/** The best sequence of labels, given the score of each label at each word and of each label after another. */
final class Viterbi {
    private static final int COUNT = NameLabels.COUNT;

    private Viterbi() {}

    /**
     * @param words a row of scores for each word
     * @param transitions the score of label b after label a at {@code a * COUNT + b}
     */
    static int[] best(float[][] words, float[] transitions) {
        int length = words.length;
        if (length == 0) {
            return new int[0];
        }
        byte[] from = new byte[length * COUNT];
        float[] scores = new float[COUNT];
        for (int label = 0; label < COUNT; label++) {
            scores[label] = NameLabels.mayFollow(0, label) ? words[0][label] : Float.NEGATIVE_INFINITY;
        }
        for (int at = 1; at < length; at++) {
            scores = step(at, scores, from, words[at], transitions);
        }
        int[] labels = new int[length];
        for (int label = 1; label < COUNT; label++) {
            labels[length - 1] = scores[label] > scores[labels[length - 1]] ? label : labels[length - 1];
        }
        for (int at = length - 1; at > 0; at--) {
            labels[at - 1] = from[at * COUNT + labels[at]];
        }
        return labels;
    }

    private static float[] step(int at, float[] before, byte[] from, float[] word, float[] transitions) {
        float[] scores = new float[COUNT];
        for (int label = 0; label < COUNT; label++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int last = 0; last < COUNT; last++) {
                float score = before[last] + transitions[last * COUNT + label];
                if (score > best && NameLabels.mayFollow(last, label)) {
                    best = score;
                    from[at * COUNT + label] = (byte) last;
                }
            }
            scores[label] = best + word[label];
        }
        return scores;
    }
}
