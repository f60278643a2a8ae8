package news.vigie.brief.bullet.sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Learns what signs weigh: a logistic regression by AdaGrad (Duchi, Hazan and Singer, 2011). */
public final class SignTrainer {
    /** More rounds learn the examples by heart: the scores by folds fall. */
    private static final int ROUNDS = 6;

    private static final double RATE = 0.05;

    /** How strongly weights are pulled towards nought. */
    private static final double PULL = 0.001;

    /** What weighs less is not told: it moves no chance by more than a hundredth. */
    private static final double LEAST_WEIGHT = 0.05;

    /** Keeps the first steps from being endless. */
    private static final double FLAT = 1e-6;

    private final int leastSeen;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    // Only this class sees the array.
    @SuppressWarnings("ArrayRecordComponent")
    private record Example(int article, int[] signs, boolean answer) {}

    /** @param leastSeen in so many examples a sign must be seen to be learnt: the more signs there are, the more */
    public SignTrainer(int leastSeen) {
        this.leastSeen = leastSeen;
    }

    /** Takes in an example of an article, given who shows its signs. */
    public void add(int article, Consumer<Witness> shown, boolean answer) {
        var signs = new ArrayList<Integer>();
        shown.accept((sign, one, other) -> signs.add(number(String.join(SignWeights.SEPARATOR, sign, one, other))));
        examples.add(
                new Example(article, signs.stream().mapToInt(Integer::intValue).toArray(), answer));
    }

    private int number(String sign) {
        return numbers.computeIfAbsent(sign, key -> numbers.size());
    }

    /** The lines that {@link SignWeights#read} takes. */
    public List<String> learn() {
        double[] weights = learn(examples);
        var lines = new ArrayList<String>();
        numbers.forEach((sign, number) -> {
            if (Math.abs(weights[number]) >= LEAST_WEIGHT) {
                lines.add(sign + SignWeights.SEPARATOR + String.format(Locale.ROOT, "%.2f", weights[number]));
            }
        });
        lines.sort(null);
        return lines;
    }

    private double[] learn(List<Example> lessons) {
        int[] seen = new int[numbers.size()];
        lessons.forEach(lesson -> Arrays.stream(lesson.signs()).forEach(sign -> seen[sign]++));
        double[] weights = new double[seen.length];
        double[] slopes = new double[seen.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (Example lesson : lessons) {
                double error = (lesson.answer() ? 1 : 0) - chance(weights, lesson);
                for (int sign : lesson.signs()) {
                    if (seen[sign] >= leastSeen) {
                        double slope = error - PULL * weights[sign];
                        slopes[sign] += slope * slope;
                        weights[sign] += RATE * slope / Math.sqrt(slopes[sign] + FLAT);
                    }
                }
            }
        }
        return weights;
    }

    private static double chance(double[] weights, Example example) {
        double sum = 0;
        for (int sign : example.signs()) {
            sum += weights[sign];
        }
        return SignWeights.chance(sum);
    }

    /** How well answers are foretold, each article's by what was learnt of the others, for each least chance. */
    public List<SignScores> crossValidated(int parts, double... chances) {
        double[] foretold = new double[examples.size()];
        for (int part = 0; part < parts; part++) {
            int left = part;
            double[] weights = learn(examples.stream()
                    .filter(example -> example.article() % parts != left)
                    .toList());
            for (int i = 0; i < foretold.length; i++) {
                if (examples.get(i).article() % parts == left) {
                    foretold[i] = chance(weights, examples.get(i));
                }
            }
        }
        return Arrays.stream(chances).mapToObj(least -> scores(foretold, least)).toList();
    }

    private SignScores scores(double[] foretold, double least) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < foretold.length; i++) {
            boolean told = foretold[i] >= least;
            boolean answer = examples.get(i).answer();
            right += told && answer ? 1 : 0;
            wrong += told && !answer ? 1 : 0;
            missed += !told && answer ? 1 : 0;
        }
        return new SignScores(least, right, wrong, missed);
    }
}
