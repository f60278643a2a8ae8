package news.vigie.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A site of as many feeds as are asked for, and its control.
 *
 * @param base one of its addresses
 * @param hosts all of its hosts, over which the feeds are spread
 */
record Site(URI base, List<String> hosts) {
    private static final int FIRST_HOSTILE = 900_001;
    private static final ObjectMapper JSON = new ObjectMapper();

    Site {
        hosts = List.copyOf(hosts);
    }

    /** The addresses of the feeds 1 to {@code count}. */
    List<URI> feeds(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> at(host(number), "/feed/" + number + ".xml"))
                .toList();
    }

    private String host(int number) {
        return hosts.get(number % hosts.size());
    }

    /** A feed behind each failure, each on the next host. */
    List<HostileBench.Hostile> hostile(List<String> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new HostileBench.Hostile(
                        kinds.get(i), at(host(i), "/bad/" + kinds.get(i) + "/" + (FIRST_HOSTILE + i))))
                .toList();
    }

    /** One new item in each of the feeds 1 to {@code count}. */
    void publish(int count) throws IOException {
        ask("/_control/publish_all?from=1&to=" + count);
    }

    /** The failures that the site knows. */
    List<String> kinds() throws IOException {
        var kinds = new ArrayList<String>();
        ask("/_control/kinds").fieldNames().forEachRemaining(kinds::add);
        return kinds;
    }

    private JsonNode ask(String path) throws IOException {
        URLConnection connection = base.resolve(path).toURL().openConnection();
        try (var in = connection.getInputStream()) {
            return JSON.readTree(in);
        }
    }

    private URI at(String host, String path) {
        return URI.create("%s://%s:%d%s".formatted(base.getScheme(), host, base.getPort(), path));
    }
}
