package news.vigie.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** One call of {@link BotApi} on the wire: what was asked, and how it is answered, refused, or goes wrong. */
final class ApiExchange implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpExchange http;
    private final byte[] body;

    ApiExchange(HttpExchange http) throws IOException {
        this.http = http;
        body = http.getRequestBody().readAllBytes();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    /** In small letters. */
    String method() {
        return path().substring(path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    JsonNode call() throws IOException {
        String type = String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
        if (type.startsWith("multipart/")) {
            return Multipart.read(type, body);
        }
        return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    void succeed(JsonNode result) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("ok", true).set("result", result);
        send(200, answer.toString());
    }

    void refuse(Refusal refusal) throws IOException {
        send(refusal.code(), refusal.json());
    }

    void sendFile(Supplier<String> content) throws IOException {
        try {
            send(200, content.get());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    /** Some faults come after the call was carried out. */
    void fail(Fault fault, Runnable call) throws IOException {
        switch (fault) {
            case Fault.Says says -> refuse(refusal(says));
            case Fault.Page page -> {
                runIf(page.done(), call);
                send(page.code(), "<html><body>Bad Gateway</body></html>");
            }
            case Fault.Cut cut -> runIf(cut.done(), call);
            case Fault.Garbage garbage -> {
                runIf(true, call);
                send(200, "{\"ok\":tr");
            }
        }
    }

    private static void runIf(boolean done, Runnable call) {
        if (done) {
            call.run();
        }
    }

    private static Refusal refusal(Fault.Says says) {
        var refusal = new Refusal(says.code(), says.description());
        return says.parameter().isEmpty() ? refusal : refusal.with(says.parameter(), says.value());
    }

    private void send(int code, String text) throws IOException {
        byte[] sent = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(code, sent.length);
        http.getResponseBody().write(sent);
    }

    @Override
    public void close() {
        http.close();
    }
}
