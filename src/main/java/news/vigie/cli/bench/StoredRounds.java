package news.vigie.cli.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.vigie.cli.bench.site.Press;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.intake.Collect;

/** Rounds of a few feeds over a store in which much is kept. */
final class StoredRounds {
    private static final int VISITED = 200;
    private static final int ROUNDS = 5;

    private final Collect collect;
    private final Feeds feeds;
    private final Press press;
    private final InstantSource clock;
    private final List<Feed> visited;

    StoredRounds(Collect collect, Feeds feeds, Press press, InstantSource clock) {
        this.collect = collect;
        this.feeds = feeds;
        this.press = press;
        this.clock = clock;
        this.visited = feeds.all().subList(0, VISITED);
    }

    /**
     * What they cost.
     *
     * @param first of the first article, before which the recent ones are learnt
     * @param live bytes of the heap after it
     * @param visitMicros of a visit that brings nothing new
     * @param articleMicros of a visit with one new entry that becomes an article
     */
    record Costs(Usage first, long live, double visitMicros, double articleMicros) {}

    /** The round after the first article is there to warm up. */
    Costs measure() {
        Usage first = round(visited.subList(0, 1), true);
        long live = HeapWatch.live();
        round(visited, true);
        var visits = new ArrayList<Usage>();
        var articles = new ArrayList<Usage>();
        for (int i = 0; i < ROUNDS; i++) {
            visits.add(round(visited, false));
            articles.add(round(visited, true));
        }
        return new Costs(first, live, median(visits), median(articles));
    }

    /** One more article in each feed; gives how many these are. */
    int publish() {
        round(visited, true);
        return VISITED;
    }

    private static double median(List<Usage> rounds) {
        return Figures.median(rounds.stream().map(usage -> usage.cpuMicros(VISITED)));
    }

    private Usage round(List<Feed> due, boolean news) {
        for (Feed feed : due) {
            if (news) {
                press.publish(PressFetcher.number(feed.definition().url()), clock.instant());
            }
            feeds.hurry(feed.id(), clock.instant());
        }
        return Usage.of(collect::once);
    }
}
