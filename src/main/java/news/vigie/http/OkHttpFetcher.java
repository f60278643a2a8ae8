package news.vigie.http;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.http.body.Body;
import news.vigie.http.body.Room;
import news.vigie.http.guard.Lookup;
import news.vigie.http.guard.PrivateAddressException;
import news.vigie.notice.Notice;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Fetches over the network with OkHttp. Redirects are followed by hand, so that each hop is checked like the first. */
public final class OkHttpFetcher implements Fetcher, AutoCloseable {
    private final HttpSettings settings;
    private final InstantSource clock;
    private final Ticks ticks;
    private final Bounds bounds;
    private final Room room;
    private final Lanes lanes;
    private final Robots robots;
    private final Connections connections;

    public OkHttpFetcher(HttpSettings settings) {
        this(settings, InstantSource.system(), Ticks.REAL, new Lookup());
    }

    OkHttpFetcher(HttpSettings settings, InstantSource clock, Ticks ticks, Lookup lookup) {
        long memory = Runtime.getRuntime().maxMemory();
        this.settings = settings;
        this.clock = clock;
        this.ticks = ticks;
        bounds = new Bounds(settings.timeout(), Math.min(settings.maxBytes(), Room.largest(memory)), false);
        room = Room.in(memory);
        lanes = new Lanes(settings.concurrency(), settings.perHost(), ticks);
        robots = new Robots(settings.userAgent(), ticks, this::travelUnasked);
        connections = new Connections(settings, lookup);
    }

    @Override
    public Fetched fetch(Request request) {
        HttpUrl url = HttpUrl.parse(request.url().toString());
        if (url == null) {
            return new Fetched.Forbidden(
                    Notice.of("http.not-http", Problem.shortened(request.url().toString())));
        }
        return travel(new Journey(request, url, bounds, ticks));
    }

    private Fetched travel(Journey journey) {
        boolean asks = settings.robots() && journey.request.kind() == Request.Kind.PAGE;
        while (true) {
            Optional<Fetched> objection = asks ? robots.objection(journey) : Optional.empty();
            Optional<Fetched> outcome =
                    objection.or(() -> hop(journey, asks ? robots.pause(journey.place()) : Duration.ZERO));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** For robots.txt itself. */
    private Fetched travelUnasked(Journey journey) {
        while (true) {
            Optional<Fetched> outcome = hop(journey, Duration.ZERO);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** @param asked how long the host wants to rest afterwards */
    private Optional<Fetched> hop(Journey journey, Duration asked) {
        Duration pause = asked.compareTo(settings.hostDelay()) > 0 ? asked : settings.hostDelay();
        try {
            return lanes.in(journey.turn(pause), () -> exchange(journey));
        } catch (PrivateAddressException e) {
            return Optional.of(new Fetched.Forbidden(Problem.of(e, journey)));
        } catch (IOException e) {
            return Optional.of(new Fetched.Unreachable(Problem.of(e, journey)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Fetched.Unreachable(Notice.of("http.stopping")));
        } catch (IllegalArgumentException e) {
            return Optional.of(new Fetched.Forbidden(Notice.of("http.not-sendable", Problem.shortened(e.toString()))));
        } catch (IllegalStateException e) {
            return Optional.of(new Fetched.Unreachable(Problem.ofUnforeseen(e, journey)));
        }
    }

    private Optional<Fetched> exchange(Journey journey) throws IOException {
        journey.begin();
        return connections.exchange(journey, response -> answer(journey, response));
    }

    private Optional<Fetched> answer(Journey journey, Response response) throws IOException {
        int status = response.code();
        return switch (status) {
            case 301, 302, 303, 307, 308 -> journey.follow(response);
            case 304 -> Optional.of(journey.unchanged(response));
            default -> Optional.of(status >= 200 && status < 300 ? fresh(journey, response) : refused(response));
        };
    }

    private Fetched fresh(Journey journey, Response response) throws IOException {
        var body = new Body(room, journey.bounds.maxBytes(), journey.bounds.cut());
        return new Fetched.Fresh(journey.page(response, body.read(response, journey)));
    }

    private Fetched refused(Response response) {
        return new Fetched.Refused(
                response.code(),
                RetryAfter.of(response.header("Retry-After"), clock.instant()).orElse(null));
    }

    @Override
    public void close() {
        connections.close();
    }
}
