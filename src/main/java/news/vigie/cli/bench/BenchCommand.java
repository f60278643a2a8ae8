package news.vigie.cli.bench;

import java.io.IOException;
import java.time.InstantSource;
import news.vigie.cli.Services;
import news.vigie.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vigie bench}: for those who make Vigie, hidden from those who use it. */
@Command(name = "bench", hidden = true, description = "measures the service; docs/benchmarks.md has what came out")
public final class BenchCommand {
    private final Services services;
    private final Terminal terminal;
    private final InstantSource clock;

    public BenchCommand(Services services, Terminal terminal, InstantSource clock) {
        this.services = services;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Command(name = "unchanged", description = "rounds in which every feed answers 304, beside a bare OkHttp loop")
    int unchanged(
            @Mixin SiteOptions site,
            @Option(names = "--feeds", paramLabel = "N", defaultValue = "10000", description = "how many") int feeds,
            @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "how many are measured")
                    int rounds,
            @Option(names = "--profile", description = "one more round, to see where the time goes") boolean profiled)
            throws IOException {
        return print(new UnchangedBench(services, clock, site, feeds, rounds).run(profiled), site);
    }

    private int print(Figures figures, SiteOptions site) {
        figures.print(terminal.out(), site.json);
        return 0;
    }
}
