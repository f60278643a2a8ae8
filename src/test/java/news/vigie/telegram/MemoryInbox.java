package news.vigie.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.vigie.chat.Inbox;

/** Updates in memory. */
public final class MemoryInbox implements Inbox {
    private final Map<Long, String> letters = new TreeMap<>();
    private final Set<Long> done = new TreeSet<>();
    private int failures;
    private int blindness;
    private int reads;

    /** So many of the next letters cannot be stored. */
    synchronized void failNext(int count) {
        failures = count;
    }

    @Override
    public synchronized boolean put(long update, String json, Instant now) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the store is busy");
        }
        return letters.putIfAbsent(update, json) == null;
    }

    /** So many of the next looks for what waits fail. */
    public synchronized void failLooks(int count) {
        blindness = count;
    }

    @Override
    public synchronized List<Long> numbers(int limit) {
        if (blindness > 0) {
            blindness--;
            throw new IllegalStateException("the store is busy");
        }
        return letters.keySet().stream()
                .filter(update -> !done.contains(update))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Letter> letter(long update) {
        reads++;
        return Optional.ofNullable(letters.get(update)).map(json -> new Letter(update, json));
    }

    /** How many letters were read until now. */
    public synchronized int reads() {
        return reads;
    }

    @Override
    public synchronized void done(long update, Instant now) {
        done.add(update);
        notifyAll();
    }

    @Override
    public synchronized int forget(Instant before) {
        return 0;
    }

    synchronized Set<Long> stored() {
        return Set.copyOf(letters.keySet());
    }

    /** Waits until so many are done. */
    public synchronized void awaitDone(int count) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (done.size() < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Only " + done.size() + " of " + count + " updates were done");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
