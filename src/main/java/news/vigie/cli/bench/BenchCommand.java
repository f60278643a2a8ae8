package news.vigie.cli.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import news.vigie.cli.Services;
import news.vigie.cli.Stop;
import news.vigie.cli.Terminal;
import news.vigie.cli.bench.HostileBench.Hostile;
import news.vigie.cli.bench.site.SiteServer;
import org.jspecify.annotations.Nullable;
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

    @Command(name = "round", description = "rounds in which every feed has one new entry, which becomes an article")
    int round(
            @Mixin SiteOptions site,
            @Option(names = "--feeds", paramLabel = "N", defaultValue = "2000", description = "how many") int feeds,
            @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "how many are measured")
                    int rounds)
            throws IOException {
        return print(new RoundBench(services, clock, site).run(feeds, rounds), site);
    }

    @Command(name = "hostile", description = "good feeds alone, then with every hostile kind of the site among them")
    int hostile(
            @Mixin SiteOptions site,
            @Option(names = "--feeds", paramLabel = "N", defaultValue = "1000", description = "how many are good")
                    int feeds,
            @Option(names = "--kinds", paramLabel = "KIND", split = ",", description = "without: all of the site's")
                    @Nullable
                    List<String> kinds,
            @Option(
                            names = "--bad-hosts",
                            paramLabel = "ADDRESS",
                            split = ",",
                            description = "those of the hostile feeds; without: the good ones'")
                    @Nullable
                    List<String> hosts)
            throws IOException {
        Site bad = hosts == null ? site.site() : new Site(site.site, hosts);
        List<Hostile> hostile = bad.hostile(kinds == null ? bad.kinds() : kinds);
        return print(new HostileBench(services, clock, site, feeds, hostile).run(), site);
    }

    @Command(name = "site", description = "a site to measure on, until Ctrl-C")
    int site(
            @Option(names = "--port", paramLabel = "PORT", defaultValue = "8099", description = "of all hosts")
                    int port,
            @Option(
                            names = "--hosts",
                            paramLabel = "ADDRESS",
                            split = ",",
                            defaultValue = "127.0.0.1",
                            description = "the loopback addresses at which it serves")
                    List<String> hosts)
            throws IOException {
        try (var server = new SiteServer(clock)) {
            for (String host : hosts) {
                server.start(host, port);
            }
            terminal.err().println("http://" + hosts.getFirst() + ":" + port);
            Stop.await();
        }
        return 0;
    }

    private int print(Figures figures, SiteOptions site) {
        figures.print(terminal.out(), site.json);
        return 0;
    }
}
