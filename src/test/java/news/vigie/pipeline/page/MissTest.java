package news.vigie.pipeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.vigie.http.Fetched;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissTest {
    @ParameterizedTest
    @CsvSource({"429, true", "500, true", "503, true", "403, false", "404, false", "410, false"})
    void whatAServerCannotGiveNowItMayGiveLater(int status, boolean passing) {
        Miss miss = Miss.of(new Fetched.Refused(status, Duration.ofMinutes(3)));

        assertThat(miss.isWorthWaiting(false)).isEqualTo(passing);
        assertThat(miss.isWorthWaiting(true)).isFalse();
        assertThat(miss.after()).isEqualTo(Duration.ofMinutes(3));
        assertThat(miss.reason()).isEqualTo(Notice.of("http.status", Integer.toString(status)));
    }

    @Test
    void whatWeMayNotAskIsNotWaitedFor() {
        assertThat(Miss.of(new Fetched.Forbidden(Notice.of("http.robots"))).isWorthWaiting(false))
                .isFalse();
        assertThat(Miss.of(new Fetched.Unchanged(Validators.NONE, null, null)).isWorthWaiting(false))
                .isFalse();
    }

    @Test
    void aServiceThatStopsBlamesNoPage() {
        assertThat(Miss.of(new Fetched.Unreachable(Notice.of("http.no-connection")))
                        .isWorthWaiting(true))
                .isFalse();
        assertThat(Miss.of(new Fetched.Unreachable(Notice.of("http.stopping"))).isWorthWaiting(true))
                .isTrue();
    }
}
