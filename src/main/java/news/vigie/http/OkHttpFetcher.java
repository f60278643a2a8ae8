package news.vigie.http;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import news.vigie.http.guard.AddressGuard;
import news.vigie.http.guard.Destination;
import news.vigie.http.guard.GuardedDns;
import news.vigie.http.guard.GuardedSockets;
import news.vigie.http.guard.Lookup;
import news.vigie.http.guard.PrivateAddressException;
import news.vigie.notice.Notice;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.brotli.BrotliInterceptor;

/**
 * Fetches over the network with OkHttp. Redirects are followed by hand, so that each hop is checked like the first; no
 * proxy of the system is used, as it would reach what is refused here.
 */
public final class OkHttpFetcher implements Fetcher, AutoCloseable {
    private final HttpSettings settings;
    private final InstantSource clock;
    private final AddressGuard guard;
    private final Lookup lookup = new Lookup();
    private final Lanes lanes;
    private final Robots robots;
    private final OkHttpClient client;
    private final GuardedSockets expectedSockets;
    private final GuardedSockets otherSockets;

    public OkHttpFetcher(HttpSettings settings) {
        this(settings, InstantSource.system());
    }

    OkHttpFetcher(HttpSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        guard = new AddressGuard(settings.allowPrivate());
        expectedSockets = new GuardedSockets(guard, true);
        otherSockets = new GuardedSockets(guard, false);
        lanes = new Lanes(settings);
        robots = new Robots(settings.userAgent(), this::travel);
        client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(15))
                .readTimeout(settings.timeout())
                .connectionPool(new ConnectionPool(16, 30, TimeUnit.SECONDS))
                .addInterceptor(BrotliInterceptor.INSTANCE)
                .build();
    }

    @Override
    public Fetched fetch(Request request) {
        HttpUrl url = HttpUrl.parse(request.url().toString());
        if (url == null) {
            return new Fetched.Forbidden(
                    Notice.of("http.not-http", Problem.shortened(request.url().toString())));
        }
        Optional<Fetched> forbidden = robots(request.kind(), url);
        return forbidden.orElseGet(
                () -> travel(new Journey(request, url, new Bounds(settings.timeout(), settings.maxBytes()))));
    }

    private Fetched travel(Journey journey) {
        while (true) {
            Optional<Fetched> outcome = hop(journey);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            Optional<Fetched> forbidden = robots(journey.request.kind(), journey.place());
            if (forbidden.isPresent()) {
                return forbidden.get();
            }
        }
    }

    private Optional<Fetched> robots(Request.Kind kind, HttpUrl url) {
        if (kind == Request.Kind.FEED || !settings.robots() || robots.allow(url)) {
            return Optional.empty();
        }
        return Optional.of(new Fetched.Forbidden(Notice.of("http.robots", url.host())));
    }

    private Optional<Fetched> hop(Journey journey) {
        try {
            return lanes.in(journey.place().host(), () -> exchange(journey));
        } catch (PrivateAddressException e) {
            return Optional.of(new Fetched.Forbidden(Problem.of(e, journey)));
        } catch (IOException e) {
            return Optional.of(new Fetched.Unreachable(Problem.of(e, journey)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Fetched.Unreachable(Notice.of("http.stopping")));
        } catch (IllegalArgumentException e) {
            return Optional.of(new Fetched.Forbidden(Notice.of("http.not-sendable", Problem.shortened(e.toString()))));
        }
    }

    private Optional<Fetched> exchange(Journey journey) throws IOException {
        try (Response response = call(journey).execute()) {
            return answer(journey, response);
        }
    }

    private Call call(Journey journey) throws IOException {
        Destination to = journey.destination();
        guard.check(to);
        Call call = client.newBuilder()
                .dns(new GuardedDns(guard, lookup, to.port(), to.expectedPort()))
                .socketFactory(to.expectedPort() ? expectedSockets : otherSockets)
                .cookieJar(journey.cookies)
                .build()
                .newCall(journey.asOkHttp(settings.userAgent()));
        call.timeout().timeout(journey.left().toNanos(), TimeUnit.NANOSECONDS);
        return call;
    }

    private Optional<Fetched> answer(Journey journey, Response response) throws IOException {
        int status = response.code();
        return switch (status) {
            case 301, 302, 303, 307, 308 -> journey.follow(response);
            case 304 -> Optional.of(journey.unchanged(response));
            default -> Optional.of(status >= 200 && status < 300 ? fresh(journey, response) : refused(response));
        };
    }

    private static Fetched fresh(Journey journey, Response response) throws IOException {
        return new Fetched.Fresh(journey.page(response, new Body(journey.bounds).read(response)));
    }

    private Fetched refused(Response response) {
        return new Fetched.Refused(
                response.code(),
                RetryAfter.of(response.header("Retry-After"), clock.instant()).orElse(null));
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        lookup.close();
    }
}
