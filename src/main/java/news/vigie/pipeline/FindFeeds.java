package news.vigie.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.vigie.feed.FeedReader;
import news.vigie.feed.FeedReading;
import news.vigie.feed.site.Discovery;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.notice.Notice;

/** Looks for feeds at an address: the address itself, what its page names, the usual places. */
public final class FindFeeds {
    private static final int MOST_TRIES = 12;

    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();

    public FindFeeds(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    public Finding find(URI url) {
        return switch (fetcher.fetch(Request.feed(url))) {
            case Fetched.Fresh fresh -> at(fresh.page());
            case Fetched.Unchanged unchanged -> refused(304);
            case Fetched.Refused refused -> refused(refused.status());
            case Fetched.Forbidden forbidden -> new Finding.Nothing(forbidden.reason());
            case Fetched.Unreachable unreachable -> new Finding.Nothing(unreachable.reason());
        };
    }

    private static Finding refused(int status) {
        return new Finding.Nothing(Notice.of("http.status", Integer.toString(status)));
    }

    private Finding at(Page page) {
        return switch (reader.read(page.body(), page.contentType(), page.url())) {
            case FeedReading.Read reading -> new Finding.Feed(page.url(), reading.feed());
            case FeedReading.Unreadable unreadable -> fromPage(page, unreadable.reason());
        };
    }

    private Finding fromPage(Page page, Notice reason) {
        List<URI> places = Discovery.candidates(page).stream().limit(MOST_TRIES).toList();
        Map<URI, Finding.Feed> found = new LinkedHashMap<>();
        tried(places).forEach(feed -> found.putIfAbsent(feed.url(), feed));
        List<Finding.Feed> best = found.values().stream()
                .sorted(Comparator.comparing(
                        (Finding.Feed f) -> f.feed().entries().isEmpty()))
                .toList();
        return best.isEmpty() ? new Finding.Nothing(reason) : new Finding.Candidates(best);
    }

    private List<Finding.Feed> tried(List<URI> places) {
        var found = new ArrayList<Finding.Feed>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<Optional<Finding.Feed>>>();
            for (URI place : places) {
                Callable<Optional<Finding.Feed>> attempt = () -> tried(place);
                tries.add(workers.submit(attempt));
            }
            for (var attempt : tries) {
                attempt.get().ifPresent(found::add);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return found;
    }

    private Optional<Finding.Feed> tried(URI place) {
        if (fetcher.fetch(Request.feed(place)) instanceof Fetched.Fresh fresh
                && reader.read(
                                fresh.page().body(),
                                fresh.page().contentType(),
                                fresh.page().url())
                        instanceof FeedReading.Read reading) {
            return Optional.of(new Finding.Feed(fresh.page().url(), reading.feed()));
        }
        return Optional.empty();
    }
}
