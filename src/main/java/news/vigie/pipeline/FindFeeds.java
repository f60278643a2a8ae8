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
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.site.Discovery;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;

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
            case Fetched.Fresh(Page page) -> at(page);
            case Fetched.Unchanged() -> new Finding.Nothing("HTTP 304");
            case Fetched.Refused(int status, var wait) -> new Finding.Nothing("HTTP " + status);
            case Fetched.Forbidden(String reason) -> new Finding.Nothing(reason);
            case Fetched.Unreachable(String reason) -> new Finding.Nothing(reason);
        };
    }

    private Finding at(Page page) {
        return switch (reader.read(page.body(), page.contentType(), page.url())) {
            case FeedReading.Read(ParsedFeed feed) -> new Finding.Feed(page.url(), feed);
            case FeedReading.Unreadable(String reason) -> fromPage(page, reason);
        };
    }

    private Finding fromPage(Page page, String reason) {
        List<URI> places = Discovery.candidates(page).stream().limit(MOST_TRIES).toList();
        Map<URI, Finding.Feed> found = new LinkedHashMap<>();
        tried(places).forEach(feed -> found.putIfAbsent(feed.url(), feed));
        List<Finding.Feed> best = found.values().stream()
                .sorted(Comparator.comparing((Finding.Feed f) -> f.feed().entries().isEmpty()))
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
        if (fetcher.fetch(Request.feed(place)) instanceof Fetched.Fresh(Page page)
                && reader.read(page.body(), page.contentType(), page.url()) instanceof FeedReading.Read(ParsedFeed feed)) {
            return Optional.of(new Finding.Feed(page.url(), feed));
        }
        return Optional.empty();
    }
}
