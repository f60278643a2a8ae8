package news.vigie.cli.bench;

import java.net.URI;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every measurement that is made on a site. */
final class SiteOptions {
    @Option(
            names = "--site",
            paramLabel = "URL",
            required = true,
            description = "a site as `vigie bench site` serves it; its port is that of all hosts")
    URI site = URI.create("http://127.0.0.1");

    @Option(
            names = "--hosts",
            paramLabel = "ADDRESS",
            split = ",",
            description = "the loopback addresses over which the feeds are spread; without: the site's own")
    List<String> hosts = List.of();

    @Option(names = "--concurrency", paramLabel = "N", description = "as collect.concurrency")
    int concurrency = 64;

    @Option(names = "--per-host", paramLabel = "N", description = "as collect.per-host")
    int perHost = 2;

    @Option(names = "--json", description = "the figures as one JSON object")
    boolean json;

    BenchHome.Pace pace() {
        return new BenchHome.Pace(concurrency, perHost);
    }

    Site site() {
        return new Site(site, hosts.isEmpty() ? List.of(site.getHost()) : hosts);
    }
}
