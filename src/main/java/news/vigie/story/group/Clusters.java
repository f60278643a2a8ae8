package news.vigie.story.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stories that may still take articles, found by their words. */
final class Clusters {
    private static final int INDEXED = 40;
    private static final int FORGET_EVERY = 500;

    /** A word of so many open stories leads to none of them: what an article costs does not grow with the archive. */
    private static final int TOO_MANY = 200;

    private final Duration window;
    private final Map<Long, Cluster> byStory = new HashMap<>();
    private final Map<Integer, List<Cluster>> byWord = new HashMap<>();
    private Instant newest = Instant.MIN;
    private int added;

    Clusters(Duration window) {
        this.window = window;
    }

    /** The stories within the window that share at least two of these words. */
    Collection<Cluster> near(Signature article, Instant time) {
        Set<Cluster> once = new HashSet<>();
        Set<Cluster> twice = new HashSet<>();
        for (int word : article.cut(INDEXED).words()) {
            List<Cluster> with = byWord.getOrDefault(word, List.of());
            if (with.size() < TOO_MANY) {
                with.stream().filter(cluster -> !once.add(cluster)).forEach(twice::add);
            }
        }
        twice.removeIf(cluster -> !isOpen(cluster, time));
        return twice;
    }

    void add(long story, Signature article, Instant time) {
        Cluster cluster = byStory.computeIfAbsent(story, id -> new Cluster(id, time));
        cluster.add(article, time);
        for (int word : article.cut(INDEXED).words()) {
            List<Cluster> with = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
            if (with.size() < TOO_MANY && !with.contains(cluster)) {
                with.add(cluster);
            }
        }
        newest = time.isAfter(newest) ? time : newest;
        if (++added % FORGET_EVERY == 0) {
            forget();
        }
    }

    int size() {
        return byStory.size();
    }

    private boolean isOpen(Cluster cluster, Instant time) {
        return !Duration.between(cluster.last(), time).abs().minus(window).isPositive();
    }

    private void forget() {
        byStory.values().removeIf(cluster -> !isOpen(cluster, newest));
        byWord.values().removeIf(with -> {
            with.removeIf(cluster -> !isOpen(cluster, newest));
            return with.isEmpty();
        });
    }
}
