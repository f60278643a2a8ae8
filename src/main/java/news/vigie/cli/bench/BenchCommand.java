package news.vigie.cli.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Services;
import news.vigie.cli.Stop;
import news.vigie.cli.Terminal;
import news.vigie.cli.bench.extraction.ExtractionBench;
import news.vigie.cli.bench.site.SiteServer;
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
            @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "how many are measured")
                    int rounds,
            @Option(names = "--warm-up", paramLabel = "N", defaultValue = "3", description = "rounds before those")
                    int warming,
            @Option(names = "--profile", description = "one more round, to see where the time goes") boolean profiled)
            throws IOException {
        return print(new UnchangedBench(services, clock, site, feeds, rounds).run(warming, profiled), site.json);
    }

    @Command(name = "round", description = "rounds in which every feed has one new entry, which becomes an article")
    int round(
            @Mixin SiteOptions site,
            @Option(names = "--feeds", paramLabel = "N", defaultValue = "2000", description = "how many") int feeds,
            @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "how many are measured")
                    int rounds)
            throws IOException {
        return print(new RoundBench(services, clock, site).run(feeds, rounds), site.json);
    }

    @Command(name = "hostile", description = "good feeds alone, then with every hostile kind of the site among them")
    int hostile(
            @Mixin SiteOptions good,
            @Option(names = "--feeds", paramLabel = "N", defaultValue = "1000", description = "how many are good")
                    int feeds,
            @Mixin HostileOptions bad)
            throws IOException {
        return print(new HostileBench(services, clock, good, feeds, bad.feeds(good)).run(), good.json);
    }

    @Command(
            name = "growth",
            description =
                    "what a round costs and how long those wait who ask, over a store in which much is kept; needs no site")
    int growth(
            @Option(
                            names = "--stored",
                            paramLabel = "N",
                            split = ",",
                            defaultValue = "10000,100000,1000000",
                            description = "how many entries, one measurement each")
                    List<Integer> stored,
            @Option(
                            names = "--recent",
                            paramLabel = "N",
                            defaultValue = "3000",
                            description = "how many of them are of the last three days, whatever is stored")
                    int recent,
            @Option(
                            names = "--asked",
                            paramLabel = "N",
                            defaultValue = "40",
                            description = "how often each kind of question is asked")
                    int asked,
            @Option(names = "--json", description = "the figures as one JSON object") boolean json)
            throws IOException {
        return print(new GrowthBench(services, clock, recent, asked).run(stored), json);
    }

    @Command(name = "answers", description = "how long those wait who ask the bot, over a copy of a store")
    int answers(
            @Option(names = "--database", paramLabel = "URL", required = true, description = "of the copy, for JDBC")
                    String database,
            @Option(
                            names = "--asked",
                            paramLabel = "N",
                            defaultValue = "40",
                            description = "how often each kind of question is asked")
                    int asked,
            @Option(names = "--json", description = "the figures as one JSON object") boolean json)
            throws IOException {
        return print(new AnswersBench(services, clock, asked).run(database), json);
    }

    @Command(name = "stories", description = "briefs and stories on one thread, with no store; needs no site")
    int stories(
            @Option(
                            names = "--live",
                            paramLabel = "N",
                            defaultValue = "20000",
                            description = "how many articles are of the last three days")
                    int live,
            @Option(
                            names = "--warm-up",
                            paramLabel = "N",
                            defaultValue = "5000",
                            description = "articles before those that are measured")
                    int warming,
            @Option(
                            names = "--articles",
                            paramLabel = "N",
                            defaultValue = "2000",
                            description = "how many are measured")
                    int articles,
            @Option(names = "--json", description = "the figures as one JSON object") boolean json) {
        return print(new StoriesBench(live, warming, articles).run(), json);
    }

    @Command(name = "publish", description = "one slot of a digest with many chats, with no store; needs no site")
    int publish(
            @Option(names = "--chats", paramLabel = "N", defaultValue = "500", description = "how many") int chats,
            @Option(
                            names = "--tastes",
                            paramLabel = "N",
                            defaultValue = "400",
                            description = "how many of them follow and mute something")
                    int tasted,
            @Option(names = "--stories", paramLabel = "N", defaultValue = "1000", description = "of the window")
                    int stories,
            @Option(names = "--json", description = "the figures as one JSON object") boolean json) {
        return print(new PublishBench(chats, tasted, stories).run(), json);
    }

    @Command(name = "extraction", description = "how right articles are extracted from pages whose text is known")
    int extraction(@Mixin ExtractionOptions options) throws IOException {
        var bench = ExtractionBench.of(options.sets);
        List<String> failures = bench.failures();
        failures.forEach(terminal.err()::println);
        print(ExtractionFigures.of(bench, options), options.json);
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
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

    private int print(Figures figures, boolean json) {
        figures.print(terminal.out(), json);
        return 0;
    }
}
