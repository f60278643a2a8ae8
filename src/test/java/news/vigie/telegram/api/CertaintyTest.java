package news.vigie.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.api.BotClient.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Whether it is certain that a message was not sent, for all that can happen to a call; and each is made once. */
class CertaintyTest {
    private static final Bounds SHORT =
            new Bounds(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(900), Duration.ofMillis(900));

    private static final String PAGE = "<html><body>nginx</body></html>";

    private static Answer<Message> send(URI url) {
        try (var client = new BotClient(url, BotApi.TOKEN, SHORT)) {
            return client.call(new SendMessage("-1001", "Harbour reopens"));
        }
    }

    private static Arguments of(String name, BrokenServer.Treatment treatment, String certainty) {
        return Arguments.of(name, treatment, certainty);
    }

    static Stream<Arguments> treatments() {
        return Stream.of(
                of(
                        "the first byte read, then reset",
                        connection -> {
                            connection.getInputStream().read();
                            BrokenServer.reset(connection);
                        },
                        "unclear"),
                of(
                        "the first byte read, then closed",
                        connection -> {
                            connection.getInputStream().read();
                            connection.close();
                        },
                        "unclear"),
                of(
                        "half of the request read, then reset",
                        connection -> {
                            connection.getInputStream().readNBytes(40);
                            BrokenServer.reset(connection);
                        },
                        "unclear"),
                of(
                        "reset after the request",
                        connection -> {
                            BrokenServer.read(connection);
                            BrokenServer.reset(connection);
                        },
                        "unclear"),
                of("closed after the request", BrokenServer::read, "unclear"),
                of("silence after the request", CertaintyTest::holdOpen, "unclear"),
                of("an answer that trickles for ever", CertaintyTest::trickle, "unclear"),
                of(
                        "200 cut in the middle",
                        BrokenServer.answering(
                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{\"ok\":true,"),
                        "unclear"),
                of(
                        "200 that is no JSON",
                        BrokenServer.answering(200, "application/json", "\u0000\u0001garbage"),
                        "unclear"),
                of("200 with a page", BrokenServer.answering(200, "text/html", PAGE), "unclear"),
                of("200 that is empty", BrokenServer.answering(200, "application/json", ""), "unclear"),
                of(
                        "200 with a message of another shape",
                        BrokenServer.answering(
                                200, "application/json", "{\"ok\":true,\"result\":{\"message_id\":[1]}}"),
                        "unclear"),
                of("200 without a result", BrokenServer.answering(200, "application/json", "{\"ok\":true}"), "unclear"),
                of(
                        "200 that says no without a code",
                        BrokenServer.answering(200, "application/json", "{\"ok\":false}"),
                        "unclear"),
                of(
                        "200 that says no",
                        BrokenServer.answering(
                                200,
                                "application/json",
                                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request\"}"),
                        "rejected 400"),
                of(
                        "400",
                        BrokenServer.answering(
                                400,
                                "application/json",
                                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: x\"}"),
                        "rejected 400"),
                of(
                        "500",
                        BrokenServer.answering(
                                500,
                                "application/json",
                                "{\"ok\":false,\"error_code\":500,\"description\":\"Internal\"}"),
                        "unclear"),
                of("500 with a page", BrokenServer.answering(500, "text/html", PAGE), "unclear"),
                of("502 with a page", BrokenServer.answering(502, "text/html", PAGE), "unclear"),
                of("503 with a page", BrokenServer.answering(503, "text/html", PAGE), "unclear"),
                of(
                        "503 that asks to come again at once",
                        BrokenServer.answering("HTTP/1.1 503 X\r\nRetry-After: 0\r\nContent-Length: 3\r\n\r\n<p>"),
                        "unclear"),
                of("408 with a page", BrokenServer.answering(408, "text/html", PAGE), "unsent"),
                of("504 with a page", BrokenServer.answering(504, "text/html", PAGE), "unclear"),
                of("504 that is empty", BrokenServer.answering(504, "text/html", ""), "unclear"),
                of(
                        "301",
                        BrokenServer.answering(
                                "HTTP/1.1 301 X\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"),
                        "unsent"),
                of("302 with a page", BrokenServer.answering(302, "text/html", PAGE), "unsent"),
                of("307 with a page", BrokenServer.answering(307, "text/html", PAGE), "unsent"),
                of("400 with a page", BrokenServer.answering(400, "text/html", PAGE), "unsent"),
                of("403 with a page", BrokenServer.answering(403, "text/html", PAGE), "unsent"),
                of("404 with a page", BrokenServer.answering(404, "text/html", PAGE), "unsent"),
                of("407 that is empty", BrokenServer.answering(407, "text/html", ""), "unsent"),
                of("413 with a page", BrokenServer.answering(413, "text/html", PAGE), "rejected 413"),
                of("429 with a page", BrokenServer.answering(429, "text/html", PAGE), "rejected 429"),
                of(
                        "429 without parameters",
                        BrokenServer.answering(
                                429,
                                "application/json",
                                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many\"}"),
                        "rejected 429"),
                of("no HTTP at all", BrokenServer.answering("SSH-2.0-OpenSSH_9.6\r\n"), "unclear"));
    }

    private static void holdOpen(Socket connection) throws IOException, InterruptedException {
        BrokenServer.read(connection);
        new CountDownLatch(1).await();
    }

    private static void trickle(Socket connection) throws IOException, InterruptedException {
        BrokenServer.read(connection);
        var out = connection.getOutputStream();
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        while (!connection.isClosed()) {
            out.write(' ');
            out.flush();
            Thread.sleep(50);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("treatments")
    void isCertainOnlyOfWhatNobodyCanHaveCarriedOut(String name, BrokenServer.Treatment treatment, String certainty)
            throws IOException {
        try (var server = new BrokenServer(treatment)) {
            assertThat(certainty(send(server.url()))).as(name).isEqualTo(certainty);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static String certainty(Answer<Message> answer) {
        return switch (answer) {
            case Answer.Given<Message> given -> "given";
            case Answer.Rejected<Message> no -> "rejected " + no.code();
            case Answer.Unsent<Message> unsent -> "unsent";
            case Answer.Unclear<Message> unclear -> "unclear";
        };
    }

    @Test
    void nothingLeavesWhereNobodyListens() throws IOException {
        URI url;
        try (var server = new BrokenServer(Socket::close)) {
            url = server.url();
        }

        assertThat(send(url)).isInstanceOf(Answer.Unsent.class);
    }

    @Test
    void nothingLeavesForAnUnknownHost() {
        assertThat(send(URI.create("http://bot-api.invalid:8081"))).isInstanceOf(Answer.Unsent.class);
    }

    @Test
    void nothingLeavesWhereTheConnectionIsNotTakenInTime() throws IOException {
        List<Socket> queued = new ArrayList<>();
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, queued);

            assertThat(send(URI.create("http://127.0.0.1:" + full.getLocalPort())))
                    .isInstanceOf(Answer.Unsent.class);
        } finally {
            for (Socket socket : queued) {
                socket.close();
            }
        }
    }

    /** Until the next one would wait: nobody accepts. */
    private static void fill(ServerSocket server, List<Socket> queued) {
        try {
            for (int more = 0; more < 20; more++) {
                var socket = new Socket();
                queued.add(socket);
                socket.connect(server.getLocalSocketAddress(), 200);
            }
        } catch (IOException e) {
            // It is full.
        }
    }

    @Test
    void nothingLeavesWhereTlsFails() throws IOException {
        try (var server = new BrokenServer(connection -> {
            connection.getInputStream().readNBytes(20);
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(send(URI.create(server.url().toString().replace("http:", "https:"))))
                    .isInstanceOf(Answer.Unsent.class);
        }
    }

    @Test
    void aPageThatAsksToWaitSaysHowLong() throws IOException {
        try (var server = new BrokenServer(BrokenServer.answering(
                "HTTP/1.1 429 X\r\nRetry-After: 17\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>"))) {
            assertThat(send(server.url())).isEqualTo(new Answer.Rejected<>(429, "Too Many Requests", 17, null));
        }
    }
}
