package news.vigie.cli.bench.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code /feed/N.xml} with its tag, {@code /article/N/K}, {@code /_control/publish_all?from=1&to=N} and
 * {@code /_control/kinds}, which has no failures: everything here is well.
 */
public final class SiteServer implements AutoCloseable {
    private static final Pattern FEED = Pattern.compile("/feed/(\\d{1,8})\\.xml");
    private static final Pattern ARTICLE = Pattern.compile("/article/(\\d{1,8})/(\\d{1,8})");
    private static final Pattern PUBLISH = Pattern.compile("/_control/publish_all\\?from=(\\d{1,8})&to=(\\d{1,8})");
    private static final int BACKLOG = 1024;
    private static final int ARTICLES = 10;

    private final InstantSource clock;
    private final Press press;
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A site that does not serve yet; its first articles are two months old. */
    public SiteServer(InstantSource clock) {
        this.clock = clock;
        this.press = new Press(ARTICLES, ARTICLES, clock.instant().minus(Duration.ofDays(60)));
    }

    /**
     * Serves at one more address; of port 0 any free one is taken.
     *
     * @return the port
     * @throws IOException if it is taken
     */
    public int start(String host, int port) throws IOException {
        // Without it, every answer on a kept connection waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        servers.add(server);
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            Matcher feed = FEED.matcher(path);
            Matcher article = ARTICLE.matcher(path);
            Matcher publish = PUBLISH.matcher(path);
            if (feed.matches()) {
                feed(exchange, number(feed, 1));
            } else if (article.matches() && number(article, 2) <= press.newest(number(article, 1))) {
                send(exchange, 200, "text/html", press.page(number(article, 1), number(article, 2)));
            } else if (publish.matches()) {
                publish(exchange, number(publish, 1), number(publish, 2));
            } else {
                boolean kinds = path.equals("/_control/kinds");
                send(
                        exchange,
                        kinds ? 200 : 404,
                        kinds ? "application/json" : "text/plain",
                        kinds ? "{}" : "Not here.\n");
            }
        }
    }

    private static int number(Matcher path, int group) {
        return Integer.parseInt(path.group(group));
    }

    private void feed(HttpExchange exchange, int feed) throws IOException {
        String tag = "\"%d-%d\"".formatted(feed, press.newest(feed));
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            String base = "http://" + exchange.getRequestHeaders().getFirst("Host");
            send(exchange, 200, "application/rss+xml", press.feed(base, feed));
        }
    }

    private void publish(HttpExchange exchange, int from, int to) throws IOException {
        for (int feed = from; feed <= to; feed++) {
            press.publish(feed, clock.instant());
        }
        send(exchange, 200, "application/json", "{\"published\": %d}\n".formatted(to - from + 1));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
