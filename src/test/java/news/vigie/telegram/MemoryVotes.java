package news.vigie.telegram;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.chat.Votes;

/** Votes in memory. */
final class MemoryVotes implements Votes {
    private final Map<List<Long>, Vote> votes = new HashMap<>();
    private final Map<List<Long>, String> presses = new HashMap<>();
    private final Map<List<Long>, Instant> times = new HashMap<>();
    final Map<Long, List<String>> subjects = new HashMap<>();

    @Override
    public synchronized Standing cast(long post, Ballot ballot, Instant now) {
        List<Long> key = List.of(post, ballot.person());
        if (ballot.press().equals(presses.put(key, ballot.press()))) {
            return new Standing(votes.containsKey(key), of(post));
        }
        boolean holds = votes.get(key) != ballot.vote();
        if (holds) {
            votes.put(key, ballot.vote());
            times.put(key, now);
        } else {
            votes.remove(key);
        }
        return new Standing(holds, of(post));
    }

    @Override
    public synchronized Count of(long post) {
        return new Count(count(post, Vote.LIKE), count(post, Vote.DISLIKE));
    }

    @Override
    public synchronized Count since(Instant from) {
        return new Count(count(from, Vote.LIKE), count(from, Vote.DISLIKE));
    }

    private long count(Instant from, Vote vote) {
        return votes.entrySet().stream()
                .filter(one -> one.getValue() == vote
                        && !times.getOrDefault(one.getKey(), Instant.EPOCH).isBefore(from))
                .count();
    }

    private long count(long post, Vote vote) {
        return votes.entrySet().stream()
                .filter(one -> one.getKey().getFirst() == post && one.getValue() == vote)
                .count();
    }

    @Override
    public synchronized void describe(long post, List<String> about) {
        subjects.putIfAbsent(post, about);
    }

    @Override
    public synchronized int forget(long person) {
        int before = votes.size();
        votes.keySet().removeIf(key -> key.getLast() == person);
        return before - votes.size();
    }
}
