package news.vigie.pipeline.intake;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import news.vigie.feed.Room;

/**
 * Work that was claimed, run so much at a time in all and so much for each host. A host that answers slowly, or never, keeps
 * its own work waiting and nobody else's. May be shared between threads.
 */
final class HostTurns implements Room {
    /** For each place of a host so much work may wait: enough to go on with, and begun long before its lease ends. */
    private static final int WAITING = 4;

    /** Hosts that hang hold their places; there are so many times more places than work that runs. */
    private static final int SPARE = 8;

    /** So many times as much as runs is looked for at a time, as each look is a transaction. */
    private static final int AT_A_TIME = 4;

    private final int concurrency;
    private final int perHost;
    private final Executor workers;
    private final Runnable free;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<String, Turns> hosts = new HashMap<>();
    private final Queue<Turns> ready = new ArrayDeque<>();
    private int taken;
    private int running;
    private boolean closed;

    /** @param free is run when work has ended and there is room for more */
    HostTurns(int concurrency, int perHost, Executor workers, Runnable free) {
        this.concurrency = concurrency;
        this.perHost = perHost;
        this.workers = workers;
        this.free = free;
    }

    /** All or nothing: to look for one costs as much as to look for many. */
    @Override
    public int left() {
        lock.lock();
        try {
            int some = concurrency * AT_A_TIME;
            return concurrency * SPARE - taken >= some ? some : 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Set<String> fullHosts() {
        lock.lock();
        try {
            return hosts.values().stream()
                    .filter(host -> host.full)
                    .map(host -> host.name)
                    .collect(Collectors.toSet());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean take(String name) {
        lock.lock();
        try {
            Turns host = hosts.computeIfAbsent(name, Turns::new);
            int most = host.most() * (1 + WAITING);
            host.full |= host.taken >= most;
            if (host.full) {
                return false;
            }
            host.taken++;
            taken++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void leave(String name) {
        lock.lock();
        try {
            left(turns(name));
        } finally {
            lock.unlock();
        }
    }

    /** What has not begun does not begin any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Runs it as soon as it is its host's turn; a place was taken for it before. */
    void run(String name, Runnable work) {
        lock.lock();
        try {
            Turns host = turns(name);
            host.waiting.add(work);
            ready(host);
            begin();
        } finally {
            lock.unlock();
        }
    }

    void awaitIdle() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (taken > 0) {
                idle.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private Turns turns(String name) {
        Turns host = hosts.get(name);
        if (host == null) {
            throw new IllegalStateException("No place was taken for " + name);
        }
        return host;
    }

    private void ready(Turns host) {
        if (!host.isReady && host.running < host.most() && !host.waiting.isEmpty()) {
            host.isReady = true;
            ready.add(host);
        }
    }

    private void begin() {
        while (!closed && running < concurrency && !ready.isEmpty()) {
            Turns host = ready.remove();
            host.isReady = false;
            Runnable work = host.waiting.remove();
            host.running++;
            running++;
            ready(host);
            workers.execute(() -> done(host, work));
        }
    }

    private void done(Turns host, Runnable work) {
        try {
            work.run();
        } finally {
            lock.lock();
            try {
                host.running--;
                running--;
                left(host);
                ready(host);
                begin();
            } finally {
                lock.unlock();
            }
            if (left() > 0) {
                free.run();
            }
        }
    }

    /** A full host takes more only when half of its work is done, as looking for more costs the same for one as for many. */
    private void left(Turns host) {
        host.taken--;
        taken--;
        host.full &= host.taken > host.most() * WAITING / 2;
        if (host.taken == 0) {
            hosts.remove(host.name);
        }
        if (taken == 0) {
            idle.signalAll();
        }
    }

    private final class Turns {
        final String name;
        final Queue<Runnable> waiting = new ArrayDeque<>();
        int taken;
        int running;
        boolean full;
        boolean isReady;

        Turns(String name) {
            this.name = name;
        }

        /** What asks no host disturbs none. */
        int most() {
            return name.isEmpty() ? concurrency : perHost;
        }
    }
}
