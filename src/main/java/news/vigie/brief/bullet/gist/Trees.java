package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is added to a logit by trees that ask the same questions of every thing, one after the other (oblivious trees;
 * Kohavi, 1994): is a trait above a threshold? Each yes is a bit of the number of the leaf.
 */
final class Trees {
    static final int QUESTIONS = 4;
    static final int LEAVES = 1 << QUESTIONS;
    private static final String TREE = "-tree ";
    private static final String ABOVE = ">";

    private final String name;
    private final List<String> traits;

    /** Of all trees, one behind the other, as are the thresholds and the leaves. */
    private final int[] asked;

    private final float[] above;
    private final float[] leaves;

    /**
     * A tree.
     *
     * @param traits by their numbers, one a question
     * @param leaves what each row of answers adds; the first question is the lowest bit
     */
    // Only this class and its learner see the arrays.
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(int[] traits, float[] thresholds, float[] leaves) {}

    /** @param traits the names of what a row holds */
    Trees(String name, List<String> traits, List<Tree> trees) {
        this.name = name;
        this.traits = List.copyOf(traits);
        asked = new int[trees.size() * QUESTIONS];
        above = new float[asked.length];
        leaves = new float[trees.size() * LEAVES];
        for (int i = 0; i < trees.size(); i++) {
            System.arraycopy(trees.get(i).traits(), 0, asked, i * QUESTIONS, QUESTIONS);
            System.arraycopy(trees.get(i).thresholds(), 0, above, i * QUESTIONS, QUESTIONS);
            System.arraycopy(trees.get(i).leaves(), 0, leaves, i * LEAVES, LEAVES);
        }
    }

    /** What they add for a row. */
    double of(float[] row) {
        double sum = 0;
        int question = 0;
        for (int leaf = 0; leaf < leaves.length; leaf += LEAVES) {
            int answers = 0;
            for (int bit = 0; bit < QUESTIONS; bit++) {
                answers |= isAbove(row[asked[question]], above[question]) << bit;
                question++;
            }
            sum += leaves[leaf + answers];
        }
        return sum;
    }

    /** 1 for yes: by the sign of the difference, because a branch that nobody can foretell is dear. */
    private static int isAbove(float value, float threshold) {
        return Float.floatToRawIntBits(threshold - value) >>> (Integer.SIZE - 1);
    }

    /**
     * Reads lines "name-tree trait>threshold … leaf …" and passes over others.
     *
     * @throws IllegalArgumentException for a line of this name that is no tree
     */
    static Trees read(String name, List<String> traits, List<String> lines) {
        List<Tree> trees = lines.stream()
                .filter(line -> line.startsWith(name + TREE))
                .map(line -> tree(line, traits))
                .toList();
        return new Trees(name, traits, trees);
    }

    private static Tree tree(String line, List<String> names) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 1 + QUESTIONS + LEAVES) {
            throw new IllegalArgumentException("No tree of this model: " + line);
        }
        int[] traits = new int[QUESTIONS];
        float[] thresholds = new float[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            String[] question = parts[1 + i].split(ABOVE, -1);
            traits[i] = names.indexOf(question[0]);
            if (traits[i] < 0) {
                throw new IllegalArgumentException("No trait of this model, " + question[0] + ": " + line);
            }
            thresholds[i] = Float.parseFloat(question[1]);
        }
        float[] leaves = new float[LEAVES];
        for (int i = 0; i < LEAVES; i++) {
            leaves[i] = Float.parseFloat(parts[1 + QUESTIONS + i]);
        }
        return new Tree(traits, thresholds, leaves);
    }

    /** The lines that {@link #read} takes. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int tree = 0; tree < leaves.length / LEAVES; tree++) {
            var parts = new ArrayList<String>();
            parts.add(name + TREE.strip());
            for (int i = tree * QUESTIONS; i < (tree + 1) * QUESTIONS; i++) {
                parts.add(traits.get(asked[i]) + ABOVE + above[i]);
            }
            for (int i = tree * LEAVES; i < (tree + 1) * LEAVES; i++) {
                parts.add(String.format(Locale.ROOT, "%.3f", leaves[i]));
            }
            lines.add(String.join(" ", parts));
        }
        return lines;
    }
}
