package news.vigie.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A site that serves, and someone who asks it for things. */
final class Visitor implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-04T07:30:00Z");

    final NewsSite site;
    private final HttpClient client = HttpClient.newHttpClient();

    Visitor(Path folder) throws IOException {
        site = new NewsSite(InstantSource.fixed(NOW), folder);
        site.start();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.baseUrl().resolve(path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(URI url, String... headers) throws IOException, InterruptedException {
        return get(url.getPath(), headers);
    }

    HttpResponse<String> post(String mediaType, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(site.baseUrl().resolve("/articles"))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        site.close();
        client.close();
    }
}
