package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import news.vigie.cli.Service;
import news.vigie.cli.Services;

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

    /**
     * Measures, ours and the bare loop in turns, so that both meet the same machine.
     *
     * @param warming rounds of each before those that are measured
     * @param profiled one more round under the flight recorder
     */
    Figures run(int warming, boolean profiled) throws IOException {
        try (var heap = new HeapWatch();
                var loop = new BareLoop(feeds, options.concurrency);
                var home = BenchHome.open(services, options.pace(), feeds)) {
            Service service = home.service();
            Usage first = Usage.of(service.collect()::once);
            loop.round();
            for (int round = -warming; round < rounds; round++) {
                home.hurry(clock.instant());
                Usage one = Usage.of(service.collect()::once);
                Usage other = Usage.of(loop::round);
                if (round >= 0) {
                    ours.add(one);
                    bare.add(other);
                }
            }
            Figures figures = new Figures()
                    .put("feeds", feeds.size())
                    .put("failed", failed(service))
                    .put("first_round_cpu_us", first.cpuMicros(feeds.size()))
                    .heap(heap);
            compare(figures);
            if (profiled) {
                home.hurry(clock.instant());
                Profile.of(service.collect()::once).addTo(figures);
            }
            return figures;
        }
    }

    private void compare(Figures figures) {
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
                .map(usage -> usage.figures().put("cpu_us_per_request", usage.cpuMicros(feeds.size())))
                .toList();
    }

    private static long failed(Service service) {
        return service.feeds().healths(Instant.EPOCH).values().stream()
                .filter(health -> health.problem() != null)
                .count();
    }
}
