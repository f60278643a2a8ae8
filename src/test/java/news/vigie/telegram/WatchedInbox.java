package news.vigie.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.vigie.chat.Inbox;

/** An inbox that fails when it is told to, and tells what became of its letters. */
public final class WatchedInbox implements Inbox {
    private final Inbox inbox;
    private final Set<Long> stored = new TreeSet<>();
    private final Set<Long> done = new TreeSet<>();
    private int failures;
    private int blindness;
    private int reads;

    public WatchedInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    /** So many of the next letters cannot be stored. */
    synchronized void failNext(int count) {
        failures = count;
    }

    @Override
    public boolean put(long update, String json, Instant now) {
        synchronized (this) {
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("the store is busy");
            }
        }
        boolean isNew = inbox.put(update, json, now);
        synchronized (this) {
            stored.add(update);
        }
        return isNew;
    }

    /** So many of the next looks for what waits fail. */
    public synchronized void failLooks(int count) {
        blindness = count;
    }

    @Override
    public List<Long> numbers(int limit) {
        synchronized (this) {
            if (blindness > 0) {
                blindness--;
                throw new IllegalStateException("the store is busy");
            }
        }
        return inbox.numbers(limit);
    }

    @Override
    public Optional<Letter> letter(long update) {
        synchronized (this) {
            reads++;
        }
        return inbox.letter(update);
    }

    /** How many letters were read until now. */
    public synchronized int reads() {
        return reads;
    }

    @Override
    public void done(long update, Instant now) {
        inbox.done(update, now);
        synchronized (this) {
            done.add(update);
            notifyAll();
        }
    }

    @Override
    public int forget(Instant before) {
        return inbox.forget(before);
    }

    synchronized Set<Long> stored() {
        return Set.copyOf(stored);
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
