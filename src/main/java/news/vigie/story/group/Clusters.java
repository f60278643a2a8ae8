package news.vigie.story.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stories that may still take articles, found by their words. */
final class Clusters {
    private static final int INDEXED = 40;
    private static final int FORGET_EVERY = 500;

    /** The stories that are looked at closely: those that share the most weight with the article. */
    private static final int CLOSE = 24;

    private final Duration window;
    private final Map<Long, Integer> placeOf = new HashMap<>();
    private final List<@Nullable Cluster> places = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /** Places of stories that were joined to others; words still lead there, until they are forgotten. */
    private final Deque<Integer> left = new ArrayDeque<>();

    private final Map<Integer, Postings> byWord = new HashMap<>();
    private final Shares shares = new Shares();
    private Instant newest = Instant.MIN;
    private int added;

    Clusters(Duration window) {
        this.window = window;
    }

    /** The stories within the window that share at least two of the article's words, those of the most weight. */
    List<Cluster> near(Signature article, Instant time) {
        shares.clear(places.size());
        Signature heaviest = article.cut(INDEXED);
        for (int i = 0; i < heaviest.words().length; i++) {
            Postings postings = byWord.get(heaviest.words()[i]);
            if (postings != null) {
                float weight = heaviest.weights()[i];
                for (int at = 0; at < postings.size(); at++) {
                    shares.add(postings.at(at), weight * weight);
                }
            }
        }
        var near = new ArrayList<Cluster>();
        shares.heaviest(CLOSE).forEach(place -> {
            Cluster cluster = places.get(place);
            if (cluster != null && isOpen(cluster, time)) {
                near.add(cluster);
            }
        });
        return near;
    }

    /** The story of this id, which begins then where it is not known yet. */
    Cluster of(long story, Instant time) {
        Integer known = placeOf.get(story);
        Cluster cluster = known == null ? null : places.get(known);
        if (cluster == null) {
            cluster = new Cluster(story, time);
            placeOf.put(story, place(cluster));
        }
        return cluster;
    }

    /** The story is found by these words from now on. */
    void index(Cluster cluster, Signature article) {
        int place = placeOf.getOrDefault(cluster.story(), 0);
        for (int word : article.cut(INDEXED).words()) {
            byWord.computeIfAbsent(word, key -> new Postings()).add(place);
        }
        newest = cluster.last().isAfter(newest) ? cluster.last() : newest;
        if (++added % FORGET_EVERY == 0) {
            forget();
        }
    }

    Optional<Cluster> known(long story) {
        Integer place = placeOf.get(story);
        return place == null ? Optional.empty() : Optional.ofNullable(places.get(place));
    }

    /** What leads to the one leads to the other from now on, and the one is no more. */
    void unite(Cluster kept, Cluster gone) {
        int to = placeOf.getOrDefault(kept.story(), 0);
        Integer from = placeOf.remove(gone.story());
        if (from == null) {
            return;
        }
        for (int word : gone.words()) {
            Postings postings = byWord.get(word);
            if (postings != null && postings.has(from)) {
                postings.add(to);
            }
        }
        places.set(from, null);
        left.add(from);
    }

    int size() {
        return placeOf.size();
    }

    private int place(Cluster cluster) {
        Integer place = free.poll();
        if (place == null) {
            places.add(cluster);
            return places.size() - 1;
        }
        places.set(place, cluster);
        return place;
    }

    private boolean isOpen(Cluster cluster, Instant time) {
        return cluster.away(time).compareTo(window) <= 0;
    }

    private void forget() {
        int before = free.size();
        free.addAll(left);
        left.clear();
        for (int place = 0; place < places.size(); place++) {
            Cluster cluster = places.get(place);
            if (cluster != null && !isOpen(cluster, newest)) {
                placeOf.remove(cluster.story());
                places.set(place, null);
                free.add(place);
            }
        }
        if (free.size() > before) {
            byWord.values().removeIf(postings -> postings.remove(place -> places.get(place) == null));
        }
    }
}
