package news.vigie.http;

import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.page;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packed, endless, slow and broken answers. */
class BodiesTest {
    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void packedBodiesAreUnpacked() throws IOException {
        byte[] text = "des nouvelles".getBytes(StandardCharsets.UTF_8);
        packed("/gzip", "gzip", gzip(text));
        packed("/twice", "gzip", gzip(gzip(text)));
        packed("/zlib", "deflate", deflated(text, false));
        packed("/raw", "deflate", deflated(text, true));

        assertThat(List.of("/gzip", "/twice", "/zlib", "/raw"))
                .allSatisfy(path -> assertThat(text(fetch(site.at(path)))).isEqualTo("des nouvelles"));
        assertThat(site.lastHeader("Accept-Encoding")).contains("br").contains("gzip");
    }

    @Test
    void whatIsNotPackedAsItSaysIsNamed() {
        packed("/gzip", "gzip", "plain text that is no gzip".getBytes(StandardCharsets.UTF_8));
        packed("/br", "br", "plain text that is no Brotli".getBytes(StandardCharsets.UTF_8));
        packed("/zip", "compress", "plain".getBytes(StandardCharsets.UTF_8));

        assertThat(reason(fetch(site.at("/gzip")))).endsWith("sent an answer that is not packed as it says");
        assertThat(reason(fetch(site.at("/br")))).endsWith("sent an answer that is not packed as it says");
        assertThat(reason(fetch(site.at("/zip"))))
                .endsWith("packs its answer in a way that was not asked for: “compress”");
    }

    @Test
    void tooMuchIsRefusedHoweverSmallItsPackage() throws IOException {
        site.with("/long", "x".repeat(100_001)).with("/fits", "x".repeat(100_000));
        packed("/bomb", "gzip", gzip(new byte[50_000_000]));
        packed("/bombs", "gzip", gzip(gzip(new byte[50_000_000])));

        assertThat(reason(fetch(site.at("/long")))).isEqualTo("the answer is larger than 0.1 MB");
        assertThat(reason(fetch(site.at("/bomb")))).isEqualTo("the answer is larger than 0.1 MB");
        assertThat(reason(fetch(site.at("/bombs")))).isEqualTo("the answer is larger than 0.1 MB");
        assertThat(page(fetch(site.at("/fits"))).body()).hasSize(100_000);
    }

    @Test
    void anEndlessBodyEnds() {
        site.with("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[8192];
            while (true) {
                exchange.getResponseBody().write(piece);
            }
        });

        assertThat(reason(fetch(site.at("/endless")))).isEqualTo("the answer is larger than 0.1 MB");
    }

    @Test
    void theWholeCallIsBoundedHoweverItTrickles() {
        HttpSettings hurried = Fetching.settings(Duration.ofMillis(300), List.of("127.0.0.1"));
        var gate = new java.util.concurrent.CountDownLatch(1);
        site.with("/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            until(gate);
        });

        assertThat(reason(fetch(hurried, Request.feed(site.at("/trickle")))))
                .isEqualTo("the answer took longer than 0.3 s");
        gate.countDown();
    }

    @Test
    void anAnswerThatIsCutIsNamed() {
        site.with("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("too little".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });

        assertThat(reason(fetch(site.at("/short")))).isEqualTo("127.0.0.1 ended its answer too early");
    }

    private void packed(String path, String encoding, byte[] body) {
        site.with(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            LoopbackSite.send(exchange, 200, body);
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(out, new Deflater(9, raw))) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static void until(java.util.concurrent.CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
