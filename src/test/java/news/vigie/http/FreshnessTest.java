package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.Protocol;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {
    private static final String SERVED = "Date: Wed, 04 Mar 2026 12:00:00 GMT";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cache-Control: max-age=600                                             | PT10M
            Cache-Control: public, max-age=600, s-maxage=60, immutable             | PT10M
            Cache-Control: max-age=600#Expires: Wed, 04 Mar 2026 13:00:00 GMT      | PT10M
            Cache-Control: max-age=600#Age: 540                                    | PT1M
            Expires: Wed, 04 Mar 2026 13:00:00 GMT                                 | PT1H
            Expires: Wednesday, 04-Mar-26 13:00:00 GMT#Age: 60                     | PT59M
            """)
    void anAnswerSaysHowLongItIsFresh(String headers, Duration fresh) {
        assertThat(Freshness.of(answer(headers))).contains(fresh);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y",
                "Cache-Control: no-cache, max-age=600",
                "Cache-Control: no-store#Expires: Wed, 04 Mar 2026 13:00:00 GMT",
                "Cache-Control: max-age=0",
                "Cache-Control: max-age=-5",
                "Cache-Control: max-age=soon",
                "Cache-Control: max-age=600#Age: 600",
                "Cache-Control: max-age=600#Age: 999999999",
                "Cache-Control: s-maxage=600",
                "Expires: 0",
                "Expires: Wed, 04 Mar 2026 11:00:00 GMT",
            })
    void orItSaysNothingOfTheKind(String headers) {
        assertThat(Freshness.of(answer(headers))).isEmpty();
    }

    private static Response answer(String headers) {
        var response = new Response.Builder()
                .request(new okhttp3.Request.Builder().url("https://a.example/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK");
        for (String header : (SERVED + "#" + headers).split("#", -1)) {
            String[] parts = header.split(": ", 2);
            response.header(parts[0], parts[1]);
        }
        return response.build();
    }
}
