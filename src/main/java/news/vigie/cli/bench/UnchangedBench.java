package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.feed.Feed;

/** Rounds in which no feed has anything new, beside a bare loop over the same addresses. */
final class UnchangedBench {
    private final Services services;
    private final InstantSource clock;
    private final SiteOptions options;
    private final int rounds;
    private final List<URI> feeds;
    private final List<Usage> ours = new ArrayList<>();
    private final List<Usage> bare = new ArrayList<>();

    UnchangedBench(Services services, InstantSource clock, SiteOptions options, int feeds, int rounds) {
        this.services = services;
        this.clock = clock;
        this.options = options;
        this.rounds = rounds;
        this.feeds = options.site().feeds(feeds);
    }

    /** @param profiled one more round under the flight recorder */
    Figures run(boolean profiled) throws IOException {
        var pace = new BenchHome.Pace(options.concurrency, options.perHost);
        try (var heap = new HeapWatch();
                var home = BenchHome.open(services, pace, feeds)) {
            Service service = home.service();
            Usage first = Usage.of(service.collect()::once);
            for (int round = 0; round < rounds; round++) {
                hurry(service);
                ours.add(Usage.of(service.collect()::once));
            }
            long live = HeapWatch.live();
            Figures figures = new Figures()
                    .put("feeds", feeds.size())
                    .put("failed", failed(service))
                    .put("first_round_cpu_us", first.cpuMicros(feeds.size()))
                    .mebibytes("heap_limit_mib", Runtime.getRuntime().maxMemory())
                    .mebibytes("heap_most_used_mib", heap.most())
                    .mebibytes("heap_most_after_gc_mib", heap.mostLeft())
                    .mebibytes("heap_live_mib", live);
            compare(figures);
            if (profiled) {
                hurry(service);
                profile(figures, Profile.of(service.collect()::once));
            }
            return figures;
        }
    }

    private void compare(Figures figures) {
        try (var loop = new BareLoop(feeds, options.concurrency)) {
            loop.round();
            for (int round = 0; round < rounds; round++) {
                bare.add(Usage.of(loop::round));
            }
        }
        double oursMicros = median(ours, usage -> usage.cpuMicros(feeds.size()));
        double bareMicros = median(bare, usage -> usage.cpuMicros(feeds.size()));
        figures.put("cpu_us_per_request", oursMicros)
                .put("cpu_us_per_request_bare", bareMicros)
                .put("ratio", oursMicros / bareMicros)
                .put("requests_per_second", median(ours, usage -> usage.perSecond(feeds.size())))
                .put("requests_per_second_bare", median(bare, usage -> usage.perSecond(feeds.size())))
                .table("rounds", rows(ours))
                .table("rounds_bare", rows(bare));
    }

    private static double median(List<Usage> rounds, ToDoubleFunction<Usage> figure) {
        return Figures.median(rounds.stream().map(figure::applyAsDouble));
    }

    private List<Figures> rows(List<Usage> rounds) {
        return rounds.stream()
                .map(usage -> new Figures()
                        .put("wall_ms", usage.wall().toMillis())
                        .put("cpu_ms", usage.cpu().toMillis())
                        .put("cpu_us_per_request", usage.cpuMicros(feeds.size()))
                        .put("gc_ms", usage.collecting().toMillis())
                        .put("compiling_ms", usage.compiling().toMillis()))
                .toList();
    }

    private void hurry(Service service) {
        for (Feed feed : service.feeds().all()) {
            service.feeds().hurry(feed.id(), clock.instant());
        }
    }

    private static long failed(Service service) {
        return service.feeds().all().stream()
                .filter(feed -> service.feeds().health(feed.id()).problem() != null)
                .count();
    }

    private static void profile(Figures figures, Profile profile) {
        figures.put("looks", profile.looks())
                .table("by_stage", profile.stages())
                .table("by_place", profile.places())
                .table("by_library", profile.libraries());
    }
}
