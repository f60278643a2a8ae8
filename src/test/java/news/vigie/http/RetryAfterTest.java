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
            """)
    void secondsAndDatesAreRead(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).contains(wait);
    }

    @Test
    void whatSaysNothingGivesNothing() {
        assertThat(RetryAfter.of(null, NOW)).isEmpty();
        assertThat(RetryAfter.of("soon", NOW)).isEmpty();
        assertThat(RetryAfter.of("-5", NOW)).isEmpty();
    }
}
