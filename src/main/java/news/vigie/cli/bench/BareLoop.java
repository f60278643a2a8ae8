package news.vigie.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The least that asking many addresses can cost with OkHttp: no guard, no lanes, nothing read, nothing kept. */
final class BareLoop implements AutoCloseable {
    private static final int NOT_MODIFIED = 304;

    private final List<URI> addresses;
    private final int concurrency;
    private final OkHttpClient client;
    private final Map<URI, String> tags = new ConcurrentHashMap<>();

    BareLoop(List<URI> addresses, int concurrency) {
        this.addresses = List.copyOf(addresses);
        this.concurrency = concurrency;
        this.client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(concurrency, 30, TimeUnit.SECONDS))
                .build();
    }

    /** Asks every address once, with the tag that it gave before. Gives how many said that nothing changed. */
    int round() {
        var free = new Semaphore(concurrency);
        var unchanged = new Semaphore(0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (URI address : addresses) {
                free.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        unchanged.release(ask(address) == NOT_MODIFIED ? 1 : 0);
                    } finally {
                        free.release();
                    }
                });
            }
        }
        return unchanged.availablePermits();
    }

    private int ask(URI address) {
        var request = new Request.Builder().url(address.toString());
        String tag = tags.get(address);
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try (Response response = client.newCall(request.build()).execute()) {
            String given = response.header("ETag");
            if (given != null) {
                tags.put(address, given);
            }
            if (response.body() != null) {
                response.body().bytes();
            }
            return response.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
