package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import news.vigie.cli.bench.HostileBench.Hostile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the hostile feeds come from. */
final class HostileOptions {
    @Option(
            names = "--bad-site",
            paramLabel = "URL",
            description = "that of the hostile feeds, so that its own work slows no good feed down; without: the same")
    @Nullable
    URI site;

    @Option(
            names = "--bad-hosts",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "the addresses of the hostile feeds, on the web each a server of its own; without: the site's")
    List<String> hosts = List.of();

    @Option(names = "--kinds", paramLabel = "KIND", split = ",", description = "without: all that the site knows")
    List<String> kinds = List.of();

    List<Hostile> feeds(SiteOptions good) throws IOException {
        URI base = site == null ? good.site : site;
        Site bad = new Site(base, hosts.isEmpty() ? List.of(base.getHost()) : hosts);
        return bad.hostile(kinds.isEmpty() ? bad.kinds() : kinds);
    }
}
