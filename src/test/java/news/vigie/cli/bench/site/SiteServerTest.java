package news.vigie.cli.bench.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedReader;
import news.vigie.feed.FeedReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteServerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final SiteServer server = new SiteServer(InstantSource.fixed(NOW));
    private final HttpClient client = HttpClient.newHttpClient();
    private URI base = URI.create("http://127.0.0.1");

    @BeforeEach
    void start() throws Exception {
        base = URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static FeedReading.Read read(HttpResponse<String> answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        return (FeedReading.Read) new FeedReader().read(body, "application/rss+xml", answer.uri());
    }

    @Test
    void everyFeedListsTenOldArticles() throws Exception {
        var entries = read(get("/feed/7.xml")).feed().entries();

        assertThat(entries)
                .hasSize(10)
                .allSatisfy(entry -> assertThat(entry.published()).isBefore(NOW.minusSeconds(86_400)));
        assertThat(entries.getFirst().link()).isEqualTo(base.resolve("/article/7/10"));
    }

    @Test
    void aFeedThatIsKnownIsNotSentAgain() throws Exception {
        String tag = get("/feed/7.xml").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/feed/7.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/feed/8.xml", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsPublishedStandsFirstInItsFeedAndHasAPage() throws Exception {
        String tag = get("/feed/2.xml").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/_control/publish_all?from=1&to=2").body()).contains("2");

        var changed = get("/feed/2.xml", "If-None-Match", tag);
        Entry newest = read(changed).feed().entries().getFirst();
        assertThat(newest.published()).isEqualTo(NOW);
        assertThat(newest.link()).isEqualTo(base.resolve("/article/2/11"));
        assertThat(get("/article/2/11").body()).contains("<h1>").contains("lang=\"fr\"");
        assertThat(get("/feed/3.xml").body()).doesNotContain("/article/3/11");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/article/2/11").statusCode()).isEqualTo(404);
        assertThat(get("/bad/loop/1").statusCode()).isEqualTo(404);
        assertThat(get("/_control/kinds").body()).isEqualTo("{}");
    }
}
