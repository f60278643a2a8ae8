package news.vigie.cli.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.story.Stories;

/** Rounds in which every feed has one new entry, whose page is fetched, and which becomes an article of a story. */
final class RoundBench {
    private final Services services;
    private final InstantSource clock;
    private final SiteOptions options;
    private final List<Usage> rounds = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();

    RoundBench(Services services, InstantSource clock, SiteOptions options) {
        this.services = services;
        this.clock = clock;
        this.options = options;
    }

    Figures run(int feeds, int times) throws IOException {
        Site site = options.site();
        try (var heap = new HeapWatch();
                var home = BenchHome.open(services, options.pace(), site.feeds(feeds))) {
            home.service().collect().once();
            for (int round = 1; round < times; round++) {
                round(home, site, feeds);
            }
            Profile profile = Profile.of(() -> round(home, site, feeds));
            Figures figures = new Figures().put("feeds", feeds).heap(heap);
            summarize(figures);
            profile.addTo(figures);
            return figures;
        }
    }

    private void round(BenchHome home, Site site, int feeds) throws IOException {
        site.publish(feeds);
        Service service = home.service();
        home.hurry(clock.instant());
        Instant start = clock.instant();
        rounds.add(Usage.of(service.collect()::once));
        List<Stories.Placed> placed = service.shelves().stories().placedSince(start);
        articles.add(placed.size());
    }

    private void summarize(Figures figures) {
        var rows = new ArrayList<Figures>();
        for (int round = 0; round < rounds.size(); round++) {
            Usage usage = rounds.get(round);
            int made = Math.max(1, articles.get(round));
            rows.add(usage.figures()
                    .put("articles", articles.get(round))
                    .put("articles_per_second", usage.perSecond(made))
                    .put("cpu_ms_per_article", usage.cpuMicros(made) / 1e3));
        }
        figures.table("rounds", rows);
    }
}
