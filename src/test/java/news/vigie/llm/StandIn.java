package news.vigie.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real model service on loopback whose answers a test writes; remembers what it was asked. */
public final class StandIn implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Manner manner;

    /** Writes one answer. */
    public interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** One request. */
    public record Asked(String path, String authorization, String body) {
        /** What the message of this role says: system or user. */
        public String message(String role) throws IOException {
            for (JsonNode message : JSON.readTree(body).path("messages")) {
                if (message.path("role").asText().equals(role)) {
                    return message.path("content").asText();
                }
            }
            return "";
        }
    }

    StandIn(Manner manner) throws IOException {
        this.manner = manner;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add(new Asked(exchange.getRequestURI().toString(), authorization, body));
        try (exchange) {
            manner.answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A service whose model says this. */
    public static StandIn saying(String content) throws IOException {
        return new StandIn(saying(content, 100));
    }

    static Manner saying(String content, long tokens) {
        var body = JSON.createObjectNode();
        body.putArray("choices").addObject().putObject("message").put("content", content);
        body.putObject("usage").put("total_tokens", tokens);
        return exchange -> send(exchange, 200, body.toString());
    }

    static Manner status(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void become(Manner other) {
        manner = other;
    }

    public List<Asked> asked() {
        return asked;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public EditorSettings settings() {
        return settings(0);
    }

    EditorSettings settings(long dailyTokens) {
        return new EditorSettings(at("/v1"), "small-model", "sk-very-secret", dailyTokens);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
