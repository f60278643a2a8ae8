package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            0                             | PT0S
            Wed, 04 Mar 2026 12:00:30 GMT | PT30S
            Wed, 04 Mar 2026 11:00:00 GMT | PT0S
            99999999                      | PT168H
            99999999999999999999999999    | PT168H
            1.5                           | PT1.5S
            Sat, 04 Mar 2034 12:00:30 GMT | PT168H
            Wednesday, 04-Mar-26 12:00:30 GMT | PT30S
            Wed Mar  4 12:00:30 2026      | PT30S
            Wed, 4 Mar 2026 12:00:30 GMT  | PT30S
            """)
    void secondsAndDatesAreRead(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).contains(wait);
    }

    @Test
    void whatSaysNothingGivesNothing() {
        assertThat(RetryAfter.of(null, NOW)).isEmpty();
        assertThat(RetryAfter.of("soon", NOW)).isEmpty();
        assertThat(RetryAfter.of("", NOW)).isEmpty();
        assertThat(RetryAfter.of("-5", NOW)).isEmpty();
        assertThat(RetryAfter.of("9".repeat(10_000), NOW)).isEmpty();
        assertThat(RetryAfter.of("demain\u00e0 midi", NOW)).isEmpty();
    }
}
