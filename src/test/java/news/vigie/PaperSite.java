package news.vigie;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A newspaper's site on loopback, a real HTTP server, that prints what a test writes; it knows validators. */
public final class PaperSite implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Duration> retries = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** A body of a redirect is where it leads. */
    private record Page(int status, String type, String body) {
        boolean leadsElsewhere() {
            return status > 300 && status < 309;
        }

        String tag() {
            return "\"" + Integer.toHexString(body.hashCode()) + "\"";
        }
    }

    public PaperSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** An article's page. */
    public PaperSite prints(String path, String title, String text) {
        return page(path, "text/html", """
                <html lang="en"><head><title>%s</title></head><body><nav><a href="/">Home</a></nav>
                <article><h1>%s</h1>%s</article></body></html>
                """.formatted(title, title, paragraphs(text)));
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
    }

    /** An RSS feed that lists these items. */
    public PaperSite lists(String path, String title, Item... items) {
        return page(path, "application/rss+xml", """
                <rss version="2.0"><channel><title>%s</title><link>%s</link>%s</channel></rss>
                """.formatted(
                        title, at("/"), Stream.of(items).map(this::xml).collect(Collectors.joining())));
    }

    /** One item of a feed: where its page is, what it is called, what the feed tells of it. */
    public record Item(String path, String title, String summary) {}

    private String xml(Item item) {
        return "<item><guid>%s</guid><title>%s</title><link>%s</link><description>%s</description></item>"
                .formatted(item.path(), item.title(), at(item.path()), item.summary());
    }

    public PaperSite page(String path, String type, String body) {
        pages.put(path, new Page(200, type, body));
        return this;
    }

    public PaperSite redirects(String path, int status, URI to) {
        pages.put(path, new Page(status, "text/plain", to.toString()));
        return this;
    }

    public PaperSite fails(String path, int status) {
        pages.put(path, new Page(status, "text/plain", "out of order"));
        return this;
    }

    /** The same, and asks to be left alone for so long. */
    public PaperSite fails(String path, int status, Duration retryAfter) {
        retries.put(path, retryAfter);
        return fails(path, status);
    }

    /** A redirection for good. */
    public PaperSite moved(String path, String to) {
        pages.put(path, new Page(301, "text/plain", to));
        return this;
    }

    /** What was asked for so far: "200 /rss.xml". */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String whole = exchange.getRequestURI().toString();
        String path =
                pages.containsKey(whole) ? whole : exchange.getRequestURI().getPath();
        Page page = pages.getOrDefault(path, new Page(404, "text/plain", "not here"));
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        int status = page.status() == 200 && page.tag().equals(known) ? 304 : page.status();
        asked.add(status + " " + path);
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.type() + "; charset=utf-8");
        headers.set("ETag", page.tag());
        if (status >= 400 && retries.containsKey(path)) {
            headers.set("Retry-After", Long.toString(retries.get(path).toSeconds()));
        }
        if (page.leadsElsewhere()) {
            headers.set("Location", page.body());
        }
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        if (status != 304) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
