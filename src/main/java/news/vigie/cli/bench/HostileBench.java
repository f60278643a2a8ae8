package news.vigie.cli.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.vigie.cli.Services;

/** Good feeds alone, and then the same with hostile ones among them. */
final class HostileBench {
    private final Services services;
    private final InstantSource clock;
    private final SiteOptions options;
    private final List<URI> good;
    private final List<Hostile> bad;

    HostileBench(Services services, InstantSource clock, SiteOptions options, int feeds, List<Hostile> bad) {
        this.services = services;
        this.clock = clock;
        this.options = options;
        this.good = options.site().feeds(feeds);
        this.bad = List.copyOf(bad);
    }

    /** A feed that answers with a failure of this kind. */
    record Hostile(String kind, URI url) {}

    /** The first visits are there to warm up. */
    Figures run() throws IOException {
        visit(bad);
        Visited alone = visit(List.of());
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long files = openFiles();
        try (var heap = new HeapWatch()) {
            var runs = new ArrayList<Visited>();
            Profile profile = Profile.of(() -> runs.add(visit(bad)));
            Visited together = runs.getFirst();
            Figures figures = new Figures()
                    .put("good", good.size())
                    .put("hostile", bad.size())
                    .put("good_lost", together.lost(alone))
                    .put("good_done_alone_ms", alone.last().toMillis())
                    .put("good_done_together_ms", together.last().toMillis())
                    .put(
                            "ratio",
                            (double) together.last().toMillis() / alone.last().toMillis())
                    .put("threads_left", ManagementFactory.getThreadMXBean().getThreadCount() - threads)
                    .put("files_before", files)
                    .put("files_after", openFiles())
                    .heap(heap)
                    .table("alone_and_together", List.of(alone.figures(), together.figures()))
                    .table("kinds", together.outcomes());
            profile.addTo(figures);
            return figures;
        }
    }

    private Visited visit(List<Hostile> hostile) throws IOException {
        try (var home = BenchHome.open(services, options.pace(), mixed(hostile))) {
            return Visited.of(home.service(), clock, good, hostile);
        }
    }

    /** The hostile ones stand evenly among the good ones. */
    private List<URI> mixed(List<Hostile> hostile) {
        var mixed = new ArrayList<URI>(good);
        for (int i = 0; i < hostile.size(); i++) {
            mixed.add(i * (good.size() / hostile.size() + 1), hostile.get(i).url());
        }
        return mixed;
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : -1;
    }
}
