package news.vigie.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.page;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packed, endless, slow and broken answers. */
class BodiesTest {
    private static final String BROTLI_OF_FIFTY_MILLION_ZEROS =
            "cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd1fffffffe09f0088c30200ddfb3ffeffffc13f0110870500ba"
                    + "f77ffcffff837f02200e0b0074effff20f5e0fff04401c1600e8a0eb01";

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
        byte[] text = "des nouvelles".getBytes(UTF_8);
        packed("/gzip", "gzip", gzip(text));
        packed("/twice", "gzip", gzip(gzip(text)));
        packed("/zlib", "deflate", deflated(text, false));
        packed("/raw", "deflate", deflated(text, true));
        packed("/br", "br", HexFormat.of().parseHex("0b0680646573206e6f7576656c6c657303"));
        packed("/both", "deflate, gzip", gzip(deflated(text, false)));
        packed("/members", "gzip", joined(gzip("des ".getBytes(UTF_8)), gzip("nouvelles".getBytes(UTF_8))));
        packed("/identity", "identity", text);

        assertThat(List.of("/gzip", "/twice", "/zlib", "/raw", "/br", "/both", "/members", "/identity"))
                .allSatisfy(path -> assertThat(text(fetch(site.at(path)))).isEqualTo("des nouvelles"));
        assertThat(site.lastHeader("Accept-Encoding")).contains("br").contains("gzip");
    }

    @Test
    void whatIsNotPackedAsItSaysIsNamed() {
        packed("/gzip", "gzip", "plain text that is no gzip".getBytes(UTF_8));
        packed("/br", "br", "plain text that is no Brotli".getBytes(UTF_8));
        packed("/zip", "compress", "plain".getBytes(UTF_8));

        assertThat(reason(fetch(site.at("/gzip")))).endsWith("sent a badly compressed response");
        assertThat(reason(fetch(site.at("/br")))).endsWith("sent a badly compressed response");
        assertThat(reason(fetch(site.at("/zip"))))
                .endsWith("compresses its response in a way that was not requested: “compress”");
    }

    @Test
    void tooMuchIsRefusedHoweverSmallItsPackage() throws IOException {
        site.with("/long", "x".repeat(100_001)).with("/fits", "x".repeat(100_000));
        packed("/bomb", "gzip", gzip(new byte[50_000_000]));
        packed("/bombs", "gzip", gzip(gzip(new byte[50_000_000])));
        packed("/br", "br", HexFormat.of().parseHex(BROTLI_OF_FIFTY_MILLION_ZEROS));
        packed("/deflate", "deflate", deflated(new byte[50_000_000], false));
        packed("/mixed", "gzip, deflate", deflated(gzip(new byte[50_000_000]), false));
        packed("/hollow", "gzip, gzip", gzip(repeated(gzip(new byte[0]), 100_000)));

        assertThat(List.of("/br", "/deflate", "/mixed", "/hollow"))
                .allSatisfy(path ->
                        assertThat(reason(fetch(site.at(path)))).isEqualTo("the response is larger than 0.1 MB"));
        assertThat(reason(fetch(site.at("/long")))).isEqualTo("the response is larger than 0.1 MB");
        assertThat(reason(fetch(site.at("/bomb")))).isEqualTo("the response is larger than 0.1 MB");
        assertThat(reason(fetch(site.at("/bombs")))).isEqualTo("the response is larger than 0.1 MB");
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

        assertThat(reason(fetch(site.at("/endless")))).isEqualTo("the response is larger than 0.1 MB");
    }

    @Test
    void theWholeCallIsBoundedHoweverItTrickles() {
        HttpSettings hurried = Fetching.settings(Duration.ofMillis(300), List.of("127.0.0.1"));
        var gate = new CountDownLatch(1);
        site.with("/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            until(gate);
        });

        assertThat(reason(fetch(hurried, Request.feed(site.at("/trickle")))))
                .isEqualTo("the response took longer than 0.3 s");
        gate.countDown();
    }

    @Test
    void whatIsPackedInTooManyLayersIsNotUnpacked() throws IOException {
        packed("/onion", "gzip, gzip, gzip, gzip", gzip(gzip(gzip(gzip("x".getBytes(UTF_8))))));
        packed("/cut", "gzip", Arrays.copyOf(gzip(new byte[1000]), 20));
        packed("/empty", "gzip", new byte[0]);

        assertThat(reason(fetch(site.at("/onion")))).contains("not requested: “gzip, gzip, gzip, gzip”");
        assertThat(reason(fetch(site.at("/cut")))).isEqualTo("the response from 127.0.0.1 broke off");
        assertThat(page(fetch(site.at("/empty"))).body()).isEmpty();
    }

    @Test
    void anAnswerThatIsCutIsNamed() {
        site.with("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("too little".getBytes(UTF_8));
            exchange.getResponseBody().flush();
        });

        assertThat(reason(fetch(site.at("/short")))).isEqualTo("the response from 127.0.0.1 broke off");
    }

    private void packed(String path, String encoding, byte[] body) {
        site.with(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            LoopbackSite.send(exchange, 200, body);
        });
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] bytes, int times) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
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

    private static void until(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
