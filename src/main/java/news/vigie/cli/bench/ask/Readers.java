package news.vigie.cli.bench.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * People who ask the bot one after the other, each once, and as much of the Bot API as lies between them: it brings the
 * question by long polling and takes whatever the bot calls.
 */
public final class Readers implements AutoCloseable {
    public static final String TOKEN = "123456:BENCH-TOKEN-of-nobody-at-all-000000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long FIRST_PERSON = 1_000_000;
    private static final Duration POLL = Duration.ofSeconds(20);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<ObjectNode> asked = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Called> calls = new LinkedBlockingQueue<>();
    private int updates;

    /** @param clock from which updates are numbered on: what a store has seen before is not answered again */
    public Readers(InstantSource clock) throws IOException {
        updates = Math.toIntExact(clock.millis() / 10 % (1 << 30));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * What was answered first, and after how long.
     *
     * @param call what the Bot API was asked for
     */
    public record Reply(JsonNode call, Duration after) {}

    private record Called(String method, JsonNode call) {
        /** Of an inline query only its number is named, which is the person's too. */
        boolean isFor(long person) {
            long query = call.path("inline_query_id").asLong();
            return (query == 0 ? call.path("chat_id").asLong() : query + FIRST_PERSON) == person;
        }
    }

    /** Throws {@link IllegalStateException} if there is no answer in two minutes. */
    public Reply ask(Question question) {
        calls.clear();
        int number = ++updates;
        long begun = System.nanoTime();
        long person = FIRST_PERSON + number;
        asked.add(question.update(number, person));
        JsonNode call = await(called -> question.answers().contains(called.method()) && called.isFor(person), begun);
        return new Reply(call, Duration.ofNanos(System.nanoTime() - begun));
    }

    private JsonNode await(Predicate<Called> isAnswer, long begun) {
        try {
            long left = PATIENCE.toNanos();
            while (left > 0) {
                Called called = calls.poll(left, TimeUnit.NANOSECONDS);
                if (called != null && isAnswer.test(called)) {
                    return called.call();
                }
                left = PATIENCE.toNanos() - (System.nanoTime() - begun);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The bot does not answer");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] answer = answer(method, body).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ObjectNode answer(String method, byte[] body) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", true);
        switch (method) {
            case "getme" ->
                answer.putObject("result")
                        .put("id", 123_456)
                        .put("is_bot", true)
                        .put("first_name", "Vigie")
                        .put("username", "vigie_bench_bot");
            case "getupdates" -> answer.set("result", JSON.valueToTree(updates()));
            case "getmycommands" -> answer.putArray("result");
            case "getmydescription", "getmyshortdescription" -> answer.putObject("result");
            default ->
                note(answer, method, JSON.readTree(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body));
        }
        return answer;
    }

    private List<ObjectNode> updates() {
        try {
            ObjectNode next = asked.poll(POLL.toSeconds(), TimeUnit.SECONDS);
            return next == null ? List.of() : List.of(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private void note(ObjectNode answer, String method, JsonNode call) {
        if (method.startsWith("send") || method.startsWith("editmessage")) {
            answer.putObject("result")
                    .put("message_id", 2)
                    .put("date", 1_772_000_000)
                    .putObject("chat")
                    .put("id", call.path("chat_id").asLong())
                    .put("type", "private");
        } else {
            answer.put("result", true);
        }
        calls.add(new Called(method, call));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
