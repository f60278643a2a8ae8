package news.vigie.http.guard;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks the system's resolver. It has threads of its own as a look-up can neither be interrupted nor bounded, and would
 * hold a carrier of virtual threads.
 */
public final class Lookup implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("dns-", 0).factory());

    Future<List<InetAddress>> of(String hostname) {
        return threads.submit(() -> List.of(InetAddress.getAllByName(hostname)));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
