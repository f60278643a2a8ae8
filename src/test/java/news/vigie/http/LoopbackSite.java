package news.vigie.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real web site on loopback whose pages a test writes; remembers what was asked. */
final class LoopbackSite implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** Writes one answer. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange);
            pages.getOrDefault(exchange.getRequestURI().getPath(), LoopbackSite::missing)
                    .answer(exchange);
            exchange.close();
        });
        server.start();
    }

    LoopbackSite with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    LoopbackSite with(String path, String text) {
        return with(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
    }

    LoopbackSite redirecting(String path, int status, String location) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, status, new byte[0]);
        });
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void missing(HttpExchange exchange) throws IOException {
        send(exchange, 404, new byte[0]);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    List<String> askedPaths() {
        return asked.stream()
                .map(exchange -> exchange.getRequestURI().toString())
                .toList();
    }

    /** What the last request said in this header, "" if nothing. */
    String lastHeader(String name) {
        String value = asked.getLast().getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
