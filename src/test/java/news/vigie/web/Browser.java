package news.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the pages as a browser does, or says what no browser would say. */
final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI site;

    Browser(URI site) {
        this.site = site;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    Document page(String path, String... headers) {
        return Jsoup.parse(get(path, headers).body(), site.toString());
    }

    HttpResponse<String> ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(site.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the lines as they are; gives everything that comes back. */
    String raw(String... lines) {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
