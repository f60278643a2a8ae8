package news.vigie.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lines with their features and right labels, to learn a reading from. */
final class Lessons {
    /** A feature seen only once says more of its text than of names. */
    private static final int LEAST = 2;

    private static final int ROUNDS = 8;
    private static final long SEED = 7;

    private final FeatureTable table = new FeatureTable();
    private final List<Lesson> lessons = new ArrayList<>();

    /** The features of each word, by number, and the labels. */
    private static final class Lesson {
        final int[][] features;
        final int[] labels;

        Lesson(int[][] features, int[] labels) {
            this.features = features;
            this.labels = labels;
        }
    }

    void add(Page page, Features features, int[] labels) {
        for (int line = 0; line + 1 < page.lines.length; line++) {
            int from = page.lines[line];
            int to = page.lines[line + 1];
            int[][] found = new int[to - from][];
            for (int at = from; at < to; at++) {
                found[at - from] = table.note(features.all(at, line));
            }
            lessons.add(new Lesson(found, Arrays.copyOfRange(labels, from, to)));
        }
    }

    Stage learn() {
        int[] kept = table.keep(LEAST);
        lessons.replaceAll(lesson -> without(lesson, kept));
        Chain chain = new Chain(table.keptCounts());
        Random order = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, order);
            lessons.forEach(lesson -> chain.learn(lesson.features, lesson.labels));
        }
        return chain.stage(table.keptKeys());
    }

    private static Lesson without(Lesson lesson, int[] kept) {
        int[][] features = new int[lesson.features.length][];
        for (int at = 0; at < features.length; at++) {
            features[at] = Arrays.stream(lesson.features[at])
                    .map(number -> kept[number])
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return new Lesson(features, lesson.labels);
    }
}
