package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is added to a logit by trees that ask the same questions of every thing, one after the other (oblivious trees;
 * Kohavi, 1994): each answer of yes is a bit of the number of the leaf.
 */
final class Trees {
    private static final String TREE = "-tree ";
    private static final String ABOVE = ">";

    private final String name;
    private final List<String> traits;
    private final List<Tree> trees;

    /**
     * Asks whether traits are above thresholds.
     *
     * @param traits by their numbers
     * @param leaves what each row of answers adds; the first question is the lowest bit
     */
    // Only this class and its learner see the arrays.
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(int[] traits, float[] thresholds, float[] leaves) {
        float of(float[] row) {
            int leaf = 0;
            for (int i = 0; i < traits.length; i++) {
                leaf |= row[traits[i]] > thresholds[i] ? 1 << i : 0;
            }
            return leaves[leaf];
        }
    }

    /** @param traits the names of what a row holds */
    Trees(String name, List<String> traits, List<Tree> trees) {
        this.name = name;
        this.traits = List.copyOf(traits);
        this.trees = List.copyOf(trees);
    }

    /** What they add for a row. */
    double of(float[] row) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.of(row);
        }
        return sum;
    }

    /** Reads lines "name-tree trait>threshold … leaf …" and passes over others. */
    static Trees read(String name, List<String> traits, List<String> lines) {
        List<Tree> trees = lines.stream()
                .filter(line -> line.startsWith(name + TREE))
                .map(line -> tree(line, traits))
                .toList();
        return new Trees(name, traits, trees);
    }

    private static Tree tree(String line, List<String> names) {
        String[] parts = line.split(" ", -1);
        int questions = (int)
                List.of(parts).stream().filter(part -> part.contains(ABOVE)).count();
        int[] traits = new int[questions];
        float[] thresholds = new float[questions];
        for (int i = 0; i < questions; i++) {
            String[] question = parts[i + 1].split(ABOVE, -1);
            traits[i] = names.indexOf(question[0]);
            thresholds[i] = Float.parseFloat(question[1]);
        }
        float[] leaves = new float[1 << questions];
        if (parts.length != 1 + questions + leaves.length
                || IntStream.of(traits).anyMatch(trait -> trait < 0)) {
            throw new IllegalArgumentException("No tree of this model: " + line);
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = Float.parseFloat(parts[1 + questions + i]);
        }
        return new Tree(traits, thresholds, leaves);
    }

    /** The lines that {@link #read} takes. */
    List<String> lines() {
        return trees.stream().map(this::line).toList();
    }

    private String line(Tree tree) {
        var parts = new ArrayList<String>();
        parts.add(name + TREE.strip());
        for (int i = 0; i < tree.traits().length; i++) {
            parts.add(traits.get(tree.traits()[i]) + ABOVE + tree.thresholds()[i]);
        }
        for (float leaf : tree.leaves()) {
            parts.add(String.format(Locale.ROOT, "%.3f", leaf));
        }
        return parts.stream().collect(Collectors.joining(" "));
    }
}
