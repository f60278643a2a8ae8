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

    /** A feed behind a failure. */
    static URI bad(URI base, String host, String kind, int number) {
        return new Site(base, List.of(host)).at(host, "/bad/" + kind + "/" + number);
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
