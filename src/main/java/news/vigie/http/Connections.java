package news.vigie.http;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import news.vigie.http.guard.AddressGuard;
import news.vigie.http.guard.Destination;
import news.vigie.http.guard.GuardedDns;
import news.vigie.http.guard.GuardedSockets;
import news.vigie.http.guard.Lookup;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The ways out into the network. There are two clients, made once, as OkHttp's sockets do not know for which request they
 * are: one for ports that are expected, one for others. No proxy of the system is used, as it would reach what is refused
 * here; redirects are left to the caller, so that each hop is checked like the first.
 */
final class Connections implements AutoCloseable {
    private final HttpSettings settings;
    private final AddressGuard guard;
    private final Lookup lookup;
    private final GuardedDns dns;
    private final OkHttpClient expected;
    private final OkHttpClient other;

    Connections(HttpSettings settings, Lookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
        guard = new AddressGuard(settings.allowPrivate());
        dns = new GuardedDns(guard, lookup);
        expected = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(15))
                // Each call has its own time, for all it does.
                .readTimeout(Duration.ZERO)
                // One idle connection for each request that may run: more would be kept for hosts that nobody asks now.
                .connectionPool(new ConnectionPool(settings.concurrency(), 30, TimeUnit.SECONDS))
                .dns(dns)
                .socketFactory(new GuardedSockets(guard, true))
                .build();
        other = expected.newBuilder()
                .socketFactory(new GuardedSockets(guard, false))
                .build();
    }

    /** Sends the journey's next request and does something with its answer, all within the time that is left. */
    <T> T exchange(Journey journey, Deed<T> deed) throws IOException {
        Destination to = journey.destination();
        guard.check(to);
        OkHttpClient client = to.expectedPort() ? expected : other;
        Call call = client.newCall(journey.asOkHttp(settings.userAgent()));
        Duration left = journey.left();
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        journey.sends(call);
        boolean done = false;
        // A little less than all, so that it is the name server that is named.
        dns.limit(left.multipliedBy(9).dividedBy(10));
        try (Response response = call.execute()) {
            T result = deed.with(response);
            done = true;
            return result;
        } finally {
            dns.unlimit();
            if (!done) {
                call.cancel();
            }
        }
    }

    /** What is done with an answer. */
    interface Deed<T> {
        T with(Response response) throws IOException;
    }

    @Override
    public void close() {
        expected.dispatcher().executorService().shutdown();
        expected.connectionPool().evictAll();
        lookup.close();
    }
}
