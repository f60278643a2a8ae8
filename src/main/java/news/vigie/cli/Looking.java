package news.vigie.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Feeds;
import news.vigie.feed.HostName;
import news.vigie.feed.site.Latest;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.FindFeeds;
import news.vigie.pipeline.address.Finding;
import news.vigie.pipeline.address.NewAddress;
import news.vigie.pipeline.address.Whereabouts;
import news.vigie.settings.Settings;

/** Looks at addresses over the network for the commands about feeds. */
public final class Looking {
    /** Feeds of one host that are checked at the same time. */
    private static final int AT_A_TIME = 2;

    private final Home home;
    private final Speech speech;

    /**
     * What is told of a feed that was checked.
     *
     * @param newest the date of its newest entry, "" where none is known
     */
    private record Checked(boolean well, List<Notice> words, String newest) {
        Checked(boolean well, Notice words) {
            this(well, List.of(words), "");
        }
    }

    Looking(Home home, Speech speech) {
        this.home = home;
        this.speech = speech;
    }

    Finding find(FeedDefinition definition) {
        try (var fetcher = new OkHttpFetcher(settings())) {
            return new FindFeeds(fetcher).find(definition);
        }
    }

    /** Looks for where a feed went. */
    public Whereabouts seek(Feeds feeds, Feed feed, InstantSource clock) {
        try (var fetcher = new OkHttpFetcher(settings())) {
            return new NewAddress(feeds, new FindFeeds(fetcher), clock).find(feed);
        }
    }

    /** Fetches them all at once and prints a line for each, in their order; true if each is a feed. */
    boolean checked(List<FeedDefinition> feeds) {
        boolean all = true;
        try (var fetcher = new OkHttpFetcher(settings());
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var finder = new FindFeeds(fetcher);
            var waiting = new ArrayList<Future<Checked>>();
            var turns = new HashMap<String, Semaphore>();
            for (FeedDefinition feed : feeds) {
                Semaphore turn = turns.computeIfAbsent(HostName.of(feed.url()), host -> new Semaphore(AT_A_TIME, true));
                Callable<Checked> look = () -> inTurn(turn, () -> checked(finder.find(feed)));
                waiting.add(workers.submit(look));
            }
            for (int i = 0; i < feeds.size(); i++) {
                Checked checked = waiting.get(i).get();
                print(feeds.get(i), checked);
                all &= checked.well();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return all;
    }

    /** The feeds of one host wait for each other here, where no time runs for them yet. */
    private static Checked inTurn(Semaphore turn, Supplier<Checked> look) throws InterruptedException {
        turn.acquire();
        try {
            return look.get();
        } finally {
            turn.release();
        }
    }

    private void print(FeedDefinition feed, Checked checked) {
        List<String> words = checked.words().stream().map(speech::text).toList();
        speech.print(feed.url() + "\t" + String.join("; ", words) + "\t" + checked.newest());
        if (!checked.well()) {
            speech.tell("cli.feeds.check-failed", feed.url().toString(), String.join("; ", words));
        }
    }

    private static Checked checked(Finding finding) {
        return switch (finding) {
            case Finding.Feed feed -> {
                var words = new ArrayList<Notice>();
                words.add(
                        Notice.of("cli.feeds.check-well", feed.feed().entries().size()));
                Optional.ofNullable(feed.movedTo())
                        .ifPresent(url -> words.add(Notice.of("cli.feeds.check-moved", url.toString())));
                yield new Checked(
                        true,
                        words,
                        Latest.time(feed.feed()).map(Instant::toString).orElse(""));
            }
            case Finding.Candidates candidates ->
                new Checked(
                        false,
                        Notice.of(
                                "cli.feeds.check-page",
                                candidates.feeds().getFirst().url().toString()));
            case Finding.Nothing nothing -> new Checked(false, nothing.reason());
        };
    }

    private HttpSettings settings() {
        return home.settings(speech).map(Settings::http).orElse(HttpSettings.DEFAULT);
    }
}
