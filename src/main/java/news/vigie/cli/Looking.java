package news.vigie.cli;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.pipeline.FindFeeds;
import news.vigie.pipeline.Finding;
import news.vigie.pipeline.NewAddress;
import news.vigie.pipeline.Whereabouts;
import news.vigie.settings.Settings;

/** Looks at addresses over the network for the commands about feeds. */
public final class Looking {
    private final Home home;
    private final Speech speech;

    Looking(Home home, Speech speech) {
        this.home = home;
        this.speech = speech;
    }

    Finding find(URI url) {
        try (var fetcher = new OkHttpFetcher(settings())) {
            return new FindFeeds(fetcher).find(url);
        }
    }

    /** Looks for where a feed went. */
    public Whereabouts seek(Feeds feeds, Feed feed, Instant now) {
        try (var fetcher = new OkHttpFetcher(settings())) {
            return new NewAddress(feeds, new FindFeeds(fetcher)).find(feed, now);
        }
    }

    /** Fetches them all at once and prints a line for each; true if each is a feed. */
    boolean checked(List<Feed> feeds, Speech out) {
        boolean all = true;
        try (var fetcher = new OkHttpFetcher(settings());
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var finder = new FindFeeds(fetcher);
            var findings = new ArrayList<Future<Finding>>();
            for (Feed feed : feeds) {
                Callable<Finding> look = () -> finder.find(feed.definition().url());
                findings.add(workers.submit(look));
            }
            for (int i = 0; i < feeds.size(); i++) {
                Finding finding = findings.get(i).get();
                out.print(feeds.get(i).definition().url() + "\t" + words(finding));
                all &= finding instanceof Finding.Feed;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return all;
    }

    private String words(Finding finding) {
        return switch (finding) {
            case Finding.Feed feed ->
                speech.text("cli.feeds.check-well", feed.feed().entries().size());
            case Finding.Candidates candidates ->
                speech.text(
                        "cli.feeds.check-page",
                        candidates.feeds().getFirst().url().toString());
            case Finding.Nothing nothing -> speech.text(nothing.reason());
        };
    }

    private HttpSettings settings() {
        return home.settings(speech).map(Settings::http).orElse(HttpSettings.DEFAULT);
    }
}
