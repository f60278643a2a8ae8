package news.vigie.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the site says to a request.
 *
 * @param modified null where a date would say nothing
 * @param headers besides those that follow from the rest
 */
record Answer(
        int status, String mediaType, String body, @Nullable Instant modified, Map<String, String> headers) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final int TAG_BYTES = 12;

    static Answer page(String html, @Nullable Instant modified) {
        return new Answer(200, "text/html", html, modified, Map.of());
    }

    static Answer file(String mediaType, String body, Instant modified) {
        return new Answer(200, mediaType, body, modified, Map.of());
    }

    static Answer plain(int status, String words) {
        return new Answer(status, "text/plain", words + "\n", null, Map.of());
    }

    /** Answers, with no body where the asker has it already or asked for the head alone. */
    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var answer = exchange.getResponseHeaders();
        headers.forEach(answer::set);
        answer.set("Content-Type", mediaType + "; charset=utf-8");
        if (status == 200) {
            answer.set("ETag", tag(bytes));
            if (modified != null) {
                answer.set("Last-Modified", HTTP_DATE.format(modified.atOffset(ZoneOffset.UTC)));
            }
        }
        if (status == 200 && isKnown(exchange, tag(bytes))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** As RFC 9110, 13.2.2 has it: a tag, if one is given, decides alone. */
    private boolean isKnown(HttpExchange exchange, String tag) {
        String tags = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (tags != null) {
            return tags.contains(tag) || tags.strip().equals("*");
        }
        String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        return since != null && modified != null && !modified.isAfter(date(since));
    }

    private static Instant date(String header) {
        try {
            return Instant.from(HTTP_DATE.parse(header));
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
