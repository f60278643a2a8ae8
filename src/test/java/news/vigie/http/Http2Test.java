package news.vigie.http;

import static news.vigie.http.Fetching.LOOPBACK;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.Headers;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.http2.Header;
import okhttp3.internal.http2.Http2Connection;
import okhttp3.internal.http2.Http2Stream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS: with HTTP/2 where the server has it, and never with a certificate that nobody vouches for. */
class Http2Test {
    private static final String TRUST = "javax.net.ssl.trustStore";
    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();

    @TempDir
    Path folder;

    @Test
    void aServerThatHasItIsSpokenToInHttp2() throws Exception {
        try (SSLServerSocket server = listening()) {
            System.setProperty(TRUST, trusting().toString());
            assertThat(text(Fetching.fetch(LOOPBACK, Request.feed(at(server))))).isEqualTo("over HTTP/2");
        } finally {
            System.clearProperty(TRUST);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (SSLServerSocket server = listening()) {
            assertThat(reason(Fetching.fetch(LOOPBACK, Request.feed(at(server)))))
                    .startsWith("the secure connection to 127.0.0.1 failed");
        }
    }

    private Path trusting() throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(null, null);
        store.setCertificateEntry("site", certificate.certificate());
        Path file = folder.resolve("trust.jks");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "vigie".toCharArray());
        }
        return file;
    }

    private SSLServerSocket listening() throws Exception {
        var own =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        var server = (SSLServerSocket)
                own.sslContext().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(server));
        return server;
    }

    private static void serve(SSLServerSocket server) {
        try {
            var socket = (SSLSocket) server.accept();
            var parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            new Http2Connection.Builder(false, TaskRunner.INSTANCE)
                    .socket(socket)
                    .listener(new News())
                    .build()
                    .start();
        } catch (IOException e) {
            // The client does not trust us and goes away.
        }
    }

    private static URI at(SSLServerSocket server) {
        return URI.create("https://127.0.0.1:" + server.getLocalPort() + "/feed");
    }

    /** Answers every request with a line. */
    private static final class News extends Http2Connection.Listener {
        @Override
        public void onStream(Http2Stream stream) throws IOException {
            Headers asked = stream.takeHeaders();
            boolean good = "/feed".equals(asked.get(":path"));
            stream.writeHeaders(List.of(new Header(Header.RESPONSE_STATUS, good ? "200" : "404")), false, false);
            try (var body = Okio.buffer(stream.getSink())) {
                body.writeUtf8("over HTTP/2");
            }
        }
    }
}
