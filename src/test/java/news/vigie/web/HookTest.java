package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import news.vigie.web.guard.Hook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is posted to the webhook: taken from who knows the secret, from nobody else. */
class HookTest {
    private final List<String> taken = new ArrayList<>();

    @Test
    void takesWhatComesWithTheSecret() throws Exception {
        assertThat(post("/hook", "right", "{}")).isEqualTo(200);
        assertThat(taken).containsExactly("{}");
    }

    @Test
    void forbidsWhatComesWithoutIt() throws Exception {
        assertThat(post("/hook", "wrong", "{}")).isEqualTo(403);
        assertThat(post("/hook", "", "{}")).isEqualTo(403);
        assertThat(post("/hook", null, "{}")).isEqualTo(403);
        assertThat(taken).isEmpty();
    }

    @Test
    void saysThatItIsBusyWhileTheStoreIs() throws Exception {
        assertThat(post("/hook", "right", "busy")).isEqualTo(503);
    }

    @Test
    void refusesWhatIsNoUpdate() throws Exception {
        assertThat(post("/hook", "right", "nonsense")).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        assertThat(post("/hook", "right", "x".repeat(2_000_000))).isEqualTo(413);
        assertThat(taken).isEmpty();
    }

    @Test
    void nothingElseTakesAnything() throws Exception {
        assertThat(post("/", "right", "{}")).isEqualTo(405);
        assertThat(post("/hook/more", "right", "{}")).isEqualTo(405);
    }

    @Test
    void itsOwnPortShowsNoPages() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var newsroom = Newsroom.with(new Hook("/hook", port, "right", this::take));
                var http = HttpClient.newHttpClient()) {
            URI outside = URI.create("http://127.0.0.1:" + port);
            assertThat(newsroom.address().getPort()).isNotEqualTo(port);
            for (String page : List.of("/", "/posts", "/feeds", "/health", "/hook")) {
                assertThat(http.send(
                                HttpRequest.newBuilder(outside.resolve(page)).build(),
                                HttpResponse.BodyHandlers.ofString()))
                        .satisfies(answer -> {
                            assertThat(answer.statusCode()).isEqualTo(404);
                            assertThat(answer.body()).doesNotContain("<");
                        });
            }
            var update = HttpRequest.newBuilder(outside.resolve("/hook"))
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .header(Hook.HEADER, "right");
            assertThat(http.send(update.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            update.uri(newsroom.address().resolve("/hook"));
            assertThat(http.send(update.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as("on the port of the pages")
                    .isEqualTo(405);
        }
        assertThat(taken).containsExactly("{}");
    }

    private int post(String path, @Nullable String secret, String body) throws IOException, InterruptedException {
        try (var newsroom = Newsroom.with(new Hook("/hook", 0, "right", this::take));
                var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(newsroom.address().resolve(path))
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            if (secret != null) {
                request.header(Hook.HEADER, secret);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private void take(String body) {
        switch (body) {
            case "busy" -> throw new IllegalStateException("The store is busy");
            case "nonsense" -> throw new IllegalArgumentException("No update");
            default -> taken.add(body);
        }
    }
}
