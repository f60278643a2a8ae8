package news.vigie.brief.quote.weight;

import java.util.ArrayList;
import java.util.List;

/** Choices that were made by hand, and the weights that make them again. */
public final class Lessons {
    private static final int ROUNDS = 20;
    private static final double STEP = 0.3;
    /** The pull of a weight towards nought at every example: few examples, so a strong one. */
    private static final double DECAY = 0.01;
    /** How much less the weights of one situation move than those of all. */
    private static final double SPECIAL = 0.5;

    private final Enum<?>[] situations;
    private final Enum<?>[] traits;
    private final List<Lesson> lessons = new ArrayList<>();

    private static final class Lesson {
        private final Enum<?> situation;
        private final long[] candidates;
        private final int right;

        private Lesson(Enum<?> situation, long[] candidates, int right) {
            this.situation = situation;
            this.candidates = candidates.clone();
            this.right = right;
        }
    }

    public Lessons(Enum<?>[] situations, Enum<?>[] traits) {
        this.situations = situations.clone();
        this.traits = traits.clone();
    }

    /**
     * Keeps in mind one choice.
     *
     * @param right which of the candidates is to be chosen
     */
    public void add(Enum<?> situation, long[] candidates, int right) {
        lessons.add(new Lesson(situation, candidates, right));
    }

    public int size() {
        return lessons.size();
    }

    /** By gradient ascent with steps that shrink as a weight moves (AdaGrad, Duchi et al., 2011). */
    // The rows of weights stand in the order of the situations.
    @SuppressWarnings("EnumOrdinal")
    public LogLinear learn() {
        LogLinear model = LogLinear.of(situations, traits);
        double[][] moved = new double[model.rows()][traits.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (Lesson lesson : lessons) {
                double[] probabilities = model.probabilities(lesson.situation, lesson.candidates);
                for (int i = 0; i < probabilities.length; i++) {
                    double error = (i == lesson.right ? 1 : 0) - probabilities[i];
                    int special = lesson.situation.ordinal();
                    int general = situations.length;
                    step(model.row(special), moved[special], lesson.candidates[i], SPECIAL * error);
                    step(model.row(general), moved[general], lesson.candidates[i], error);
                }
            }
        }
        return model;
    }

    private static void step(double[] weights, double[] moved, long candidate, double error) {
        for (long rest = candidate; rest != 0; rest &= rest - 1) {
            int trait = Long.numberOfTrailingZeros(rest);
            double gradient = error - DECAY * weights[trait];
            moved[trait] += gradient * gradient;
            weights[trait] += STEP * gradient / Math.sqrt(1 + moved[trait]);
        }
    }
}
