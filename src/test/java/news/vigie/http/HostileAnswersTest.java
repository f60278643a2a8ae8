package news.vigie.http;

import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.page;
import static news.vigie.http.Fetching.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no decent server writes: each ends, within its bound, with a reason that can be told. */
class HostileAnswersTest {
    private static final HttpSettings HURRIED = Fetching.settings(Duration.ofMillis(300), List.of("127.0.0.1"));
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP/1.1 200 OK#Content-Length: 9##short                | the response from 127.0.0.1 broke off
            HTTP/1.1 200 OK#Transfer-Encoding: chunked##5#begin#xyz | 127.0.0.1 sent an unreadable response: “Expected leading [0-9a-fA-F] character but was 0x78”
            HTTP/1.1 200 OK#Transfer-Encoding: chunked##9#begin     | the response from 127.0.0.1 broke off
            HTTP/1.1 200 OK#Transfer-Encoding: chunked##-5#begin    | 127.0.0.1 sent an unreadable response: “Expected leading [0-9a-fA-F] character but was 0x2d”
            HTTP/1.1 200 OK#Content-Length: 999999999999##x         | the response is larger than 0.1 MB
            HTTP/1.1 204 No Content#Content-Length: 5##ghost        | 127.0.0.1 sent an unreadable response: “HTTP 204 had non-zero Content-Length: 5”
            HTTP/1.1 304 Not Modified##                             | 127.0.0.1 says that nothing has changed (304), although none of it has been read yet
            <html>HTTP/0.9 needs no head</html>                     | the response header from 127.0.0.1 is too long or never ends
            HTTP/1.1 -01 Backwards##                                | 127.0.0.1 sent an unreadable response: “code < 0: -1”
            HTTP/1.1 20 Short##                                     | 127.0.0.1 sent an unreadable response: “Unexpected status line: HTTP/1.1 20 Short”
            HTTP/1.1 407 Proxy#Content-Length: 0##                  | 127.0.0.1 sent an unreadable response: “Received HTTP_PROXY_AUTH (407) code while not using proxy”
            ''                                                      | the response from 127.0.0.1 broke off
            """)
    void whatIsBrokenIsNamed(String answer, String reason) throws IOException {
        try (RawSite site = RawSite.saying(answer.replace("#", "\r\n"))) {
            assertThat(reason(fetch(site.at("/")))).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 103, 199, 999})
    void codesThatDoNotExistAreNoSuccess(int code) throws IOException {
        String head = "HTTP/1.1 %03d Odd\r\nContent-Length: 0\r\n\r\n".formatted(code);
        try (RawSite site = RawSite.saying(head.repeat(20))) {
            assertThat(fetch(site.at("/"))).isInstanceOfAny(Fetched.Refused.class, Fetched.Unreachable.class);
        }
    }

    @Test
    void bodiesWithoutLengthEndWithTheConnection() throws IOException {
        try (RawSite none = RawSite.saying(OK + "\r\n");
                RawSite some = RawSite.saying(OK + "\r\nnews");
                RawSite old = RawSite.saying("HTTP/1.0 200 OK\r\n\r\nnews")) {
            assertThat(page(fetch(none.at("/"))).body()).isEmpty();
            assertThat(page(fetch(some.at("/"))).body()).asString().isEqualTo("news");
            assertThat(page(fetch(old.at("/"))).body()).asString().isEqualTo("news");
        }
    }

    @Test
    void validatorsThatNoRequestCanHoldAreForgotten() throws IOException {
        String foreign = "ETag: \"\u00e9t\u00e9\"\r\nLast-Modified: mer., 4 f\u00e9vr. 2026\r\n";
        try (RawSite site = RawSite.saying(OK + foreign + "Content-Length: 4\r\n\r\nnews")) {
            assertThat(page(fetch(site.at("/"))).validators()).isEqualTo(Validators.NONE);
        }
    }

    @Test
    void moreThanWasSaidIsNotRead() throws IOException {
        try (RawSite site = RawSite.saying(OK + "Content-Length: 4\r\n\r\nnewsHTTP/1.1 200 OK\r\n\r\n")) {
            assertThat(page(fetch(site.at("/"))).body()).asString().isEqualTo("news");
        }
    }

    @Test
    void manyHeadersAreReadAndTooManyAreNot() throws IOException {
        String end = "Content-Length: 4\r\n\r\nnews";
        try (RawSite many = RawSite.saying(OK + "X-Header: x\r\n".repeat(2000) + end);
                RawSite cookies = RawSite.saying(OK + "Set-Cookie: a=b\r\n".repeat(10_000) + end);
                RawSite tooMany = RawSite.saying(OK + "X-Header: x\r\n".repeat(100_000) + end);
                RawSite tooLong = RawSite.saying(OK + "X-Header: " + "x".repeat(1 << 20) + "\r\n" + end);
                RawSite type = RawSite.saying(OK + "Content-Type: " + "x".repeat(1 << 20) + "\r\n" + end)) {
            assertThat(page(fetch(many.at("/"))).body()).hasSize(4);
            assertThat(page(fetch(cookies.at("/"))).body()).hasSize(4);
            assertThat(List.of(tooMany, tooLong, type))
                    .allSatisfy(site -> assertThat(reason(fetch(site.at("/"))))
                            .isEqualTo("the response header from 127.0.0.1 is too long or never ends"));
        }
    }

    @Test
    void endlessHeadersEnd() throws IOException {
        try (RawSite site = new RawSite(out -> {
            out.write(OK.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-More: and more\r\n".repeat(100).getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(reason(fetch(site.at("/"))))
                    .isEqualTo("the response header from 127.0.0.1 is too long or never ends");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-Slow: 1\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nso"})
    void whoHangsIsLeft(String beginning) throws IOException {
        var never = new CountDownLatch(1);
        try (RawSite site = new RawSite(out -> {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            never.await();
        })) {
            assertThat(reason(fetch(HURRIED, Request.feed(site.at("/")))))
                    .isEqualTo("the response took longer than 0.3 s");
        }
    }

    @Test
    void redirectsHaveOneTimeForAllOfThem() throws IOException {
        var never = new CountDownLatch(1);
        try (RawSite hanging = new RawSite(out -> never.await());
                LoopbackSite site = new LoopbackSite()) {
            HttpSettings any = Fetching.settings(
                    Duration.ofMillis(300),
                    List.of("127.0.0.1", "127.0.0.1:" + hanging.at("/").getPort()));
            site.redirecting("/a", 302, "/b")
                    .redirecting("/b", 302, hanging.at("/").toString());

            assertThat(reason(fetch(any, Request.feed(site.at("/a")))))
                    .isEqualTo("the response took longer than 0.3 s");
        }
    }
}
