package news.vigie.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a name model from labelled texts: the averaged structured perceptron (Collins, "Discriminative Training
 * Methods for Hidden Markov Models", EMNLP 2002). The same texts in the same order give the same model.
 */
public final class NameTrainer {
    private static final int ROUNDS = 10;
    private static final long SEED = 7;

    private final float[] weights = new float[NameFeatures.BUCKETS * NameLabels.COUNT];
    private final float[] sums = new float[weights.length];
    private final float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
    private final float[] transitionSums = new float[transitions.length];
    private int step = 1;

    /** A text and all its names, in order. */
    public record Labelled(String text, List<Name> names) {}

    private record Lesson(List<int[]> features, List<Integer> labels) {}

    private NameTrainer() {}

    public static NameModel train(List<Labelled> texts, Language language) {
        NameTrainer trainer = new NameTrainer();
        List<Lesson> lessons = new ArrayList<>();
        for (Labelled text : texts) {
            List<Word> words = Words.of(text.text(), language);
            List<int[]> features = new NameFeatures(words, language).of(new Span(0, words.size()));
            List<Integer> labels =
                    Arrays.stream(NameLabels.of(words, text.names())).boxed().toList();
            for (Span sequence : NameLabels.sequences(words)) {
                lessons.add(new Lesson(
                        features.subList(sequence.start(), sequence.end()),
                        labels.subList(sequence.start(), sequence.end())));
            }
        }
        Random order = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, order);
            lessons.forEach(trainer::learn);
        }
        return new NameModel(
                quarters(trainer.weights, trainer.sums, trainer.step),
                quarters(trainer.transitions, trainer.transitionSums, trainer.step));
    }

    private void learn(Lesson lesson) {
        int count = NameLabels.COUNT;
        float[][] scores = lesson.features.stream().map(this::scores).toArray(float[][]::new);
        int[] guess = Viterbi.best(scores, transitions);
        for (int at = 0; at < guess.length; at++) {
            int right = lesson.labels.get(at);
            if (guess[at] != right) {
                for (int feature : lesson.features.get(at)) {
                    add(weights, sums, feature * count + right, 1);
                    add(weights, sums, feature * count + guess[at], -1);
                }
            }
            if (at > 0 && (guess[at] != right || guess[at - 1] != lesson.labels.get(at - 1))) {
                add(transitions, transitionSums, lesson.labels.get(at - 1) * count + right, 1);
                add(transitions, transitionSums, guess[at - 1] * count + guess[at], -1);
            }
        }
        step++;
    }

    private float[] scores(int[] features) {
        float[] scores = new float[NameLabels.COUNT];
        for (int feature : features) {
            int row = feature * scores.length;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[row + label];
            }
        }
        return scores;
    }

    private void add(float[] weights, float[] sums, int index, int amount) {
        weights[index] += amount;
        sums[index] += (float) step * amount;
    }

    /** The mean of the weights over all steps, in quarters. */
    private static short[] quarters(float[] weights, float[] sums, int steps) {
        short[] quarters = new short[weights.length];
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = (short) Math.round(4 * (weights[i] - sums[i] / steps));
        }
        return quarters;
    }
}
