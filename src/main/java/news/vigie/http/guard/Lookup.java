package news.vigie.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks the system's resolver. It has threads of its own as a look-up can neither be interrupted nor bounded, and would
 * hold a carrier of virtual threads; they are few, and one look-up serves all who ask for the same name meanwhile.
 */
public final class Lookup implements AutoCloseable {
    /** Names whose servers hang keep a thread each; the others still find one. */
    private static final int THREADS = 64;

    private final ConcurrentMap<String, CompletableFuture<List<InetAddress>>> running = new ConcurrentHashMap<>();
    private final Resolver resolver;
    private final ExecutorService threads;

    /** Finds the addresses of a name. */
    public interface Resolver {
        List<InetAddress> resolve(String hostname) throws UnknownHostException;
    }

    public Lookup() {
        this(hostname -> List.of(InetAddress.getAllByName(hostname)));
    }

    public Lookup(Resolver resolver) {
        this.resolver = resolver;
        threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("dns-", 0).factory());
    }

    Future<List<InetAddress>> of(String hostname) {
        var mine = new CompletableFuture<List<InetAddress>>();
        CompletableFuture<List<InetAddress>> others = running.putIfAbsent(hostname, mine);
        if (others != null) {
            return others;
        }
        threads.execute(() -> answer(hostname, mine));
        return mine;
    }

    private void answer(String hostname, CompletableFuture<List<InetAddress>> asked) {
        try {
            List<InetAddress> addresses = resolver.resolve(hostname);
            running.remove(hostname, asked);
            asked.complete(addresses);
        } catch (UnknownHostException | RuntimeException e) {
            running.remove(hostname, asked);
            asked.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
