package news.vigie.story.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The stories that are looked at closely: those that share the most weight with the article. */
    private static final int CLOSE = 24;

    private final Duration window;
    private final Map<Long, Cluster> byStory = new HashMap<>();
    private final Map<Integer, List<Cluster>> byWord = new HashMap<>();
    private Instant newest = Instant.MIN;
    private int added;

    Clusters(Duration window) {
        this.window = window;
    }

    /** The stories within the window that share at least two of the article's words, those of the most weight. */
    List<Cluster> near(Signature article, Instant time) {
        var shared = new HashMap<Cluster, Share>();
        Signature heaviest = article.cut(INDEXED);
        for (int i = 0; i < heaviest.words().length; i++) {
            List<Cluster> with = byWord.getOrDefault(heaviest.words()[i], List.of());
            if (with.size() < TOO_MANY) {
                float weight = heaviest.weights()[i];
                with.forEach(
                        cluster -> shared.computeIfAbsent(cluster, Share::new).add(weight * weight));
            }
        }
        return shared.values().stream()
                .filter(share -> share.words > 1 && isOpen(share.cluster, time))
                .sorted(Comparator.<Share>comparingDouble(share -> -share.weight)
                        .thenComparingLong(share -> share.cluster.story()))
                .limit(CLOSE)
                .map(share -> share.cluster)
                .toList();
    }

    /** The story of this id, which begins then where it is not known yet. */
    Cluster of(long story, Instant time) {
        return byStory.computeIfAbsent(story, id -> new Cluster(id, time));
    }

    /** The story is found by these words from now on. */
    void index(Cluster cluster, Signature article) {
        for (int word : article.cut(INDEXED).words()) {
            List<Cluster> with = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
            if (with.size() < TOO_MANY && !with.contains(cluster)) {
                with.add(cluster);
            }
        }
        newest = cluster.last().isAfter(newest) ? cluster.last() : newest;
        if (++added % FORGET_EVERY == 0) {
            forget();
        }
    }

    int size() {
        return byStory.size();
    }

    private boolean isOpen(Cluster cluster, Instant time) {
        return cluster.away(time).compareTo(window) <= 0;
    }

    private void forget() {
        Set<Cluster> closed = new HashSet<>(byStory.values());
        closed.removeIf(cluster -> isOpen(cluster, newest));
        if (!closed.isEmpty()) {
            byStory.values().removeAll(closed);
            byWord.values().removeIf(with -> with.removeIf(closed::contains) && with.isEmpty());
        }
    }

    /** What a story shares with an article. */
    private static final class Share {
        private final Cluster cluster;
        private int words;
        private float weight;

        Share(Cluster cluster) {
            this.cluster = cluster;
        }

        void add(float more) {
            words++;
            weight += more;
        }
    }
}
