package news.vigie.pipeline;

import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Request;
import news.vigie.notice.Notice;

/** Fetches so many pages and no more. */
final class Allowance implements Fetcher {
    private final Fetcher fetcher;
    private final AtomicInteger left;

    Allowance(Fetcher fetcher, int most) {
        this.fetcher = fetcher;
        this.left = new AtomicInteger(most);
    }

    @Override
    public Fetched fetch(Request request) {
        return left.getAndDecrement() > 0
                ? fetcher.fetch(request)
                : new Fetched.Forbidden(Notice.of("feed.looked-enough"));
    }
}
