package news.vigie.pipeline.address;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Request;
import news.vigie.notice.Notice;

/** Fetches so many pages and no more, and begins none after its time; what has begun by then may end. */
final class Allowance implements Fetcher {
    private final Fetcher fetcher;
    private final AtomicInteger left;
    private final InstantSource clock;
    private final Instant end;

    /** With no bound in time. */
    Allowance(Fetcher fetcher, int most) {
        this(fetcher, most, InstantSource.fixed(Instant.MIN), Instant.MAX);
    }

    private Allowance(Fetcher fetcher, int most, InstantSource clock, Instant end) {
        this.fetcher = fetcher;
        this.left = new AtomicInteger(most);
        this.clock = clock;
        this.end = end;
    }

    /** One whose time begins now. */
    static Allowance within(Duration time, Fetcher fetcher, int most, InstantSource clock) {
        return new Allowance(fetcher, most, clock, clock.instant().plus(time));
    }

    @Override
    public Fetched fetch(Request request) {
        if (!clock.instant().isBefore(end)) {
            return new Fetched.Forbidden(Notice.of("feed.looked-long"));
        }
        return left.getAndDecrement() > 0
                ? fetcher.fetch(request)
                : new Fetched.Forbidden(Notice.of("feed.looked-enough"));
    }
}
