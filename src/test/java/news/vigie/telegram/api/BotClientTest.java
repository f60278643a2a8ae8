package news.vigie.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.notice.Notice;
import news.vigie.telegram.BotApi;
import org.junit.jupiter.api.Test;

class BotClientTest {
    @Test
    void downloadsFilesFromItsOwnServer() throws IOException {
        try (var telegram = new BotApi();
                var client = new BotClient(telegram.url(), BotApi.TOKEN)) {
            telegram.file("documents/feeds.opml", "<opml/>");

            assertThat(client.download("documents/feeds.opml", 1000).given())
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .contains("<opml/>");
        }
    }

    @Test
    void tellsWhyAFileDoesNotCome() throws IOException {
        try (var telegram = new BotApi();
                var client = new BotClient(telegram.url(), BotApi.TOKEN)) {
            assertThat(client.download("documents/none", 1000).reason())
                    .isEqualTo(Notice.of("telegram.error", "404", "the file was refused"));
            telegram.vanish();
            assertThat(client.download("documents/none", 1000).given()).isEmpty();
        }
    }

    @Test
    void takesSchemeHostAndPortFromTheSetting() {
        assertThat(Endpoint.of(URI.create("https://bots.example")).getPort()).isEqualTo(443);
        assertThat(Endpoint.of(URI.create("http://bots.example")).getPort()).isEqualTo(80);
        assertThat(Endpoint.of(URI.create("http://127.0.0.1:8081")).getPort()).isEqualTo(8081);
        assertThat(Endpoint.file(URI.create("http://127.0.0.1:8081"), "1:x", "documents/a b.opml"))
                .hasToString("http://127.0.0.1:8081/file/bot1:x/documents/a%20b.opml");
    }
}
