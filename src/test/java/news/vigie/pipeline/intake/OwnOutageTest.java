package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.vigie.http.Fetched;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;

class OwnOutageTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final Fetched NOBODY = new Fetched.Unreachable(Notice.of("http.no-route", "a.example"));

    private final OwnOutage outage = new OwnOutage(NOON);

    private void unreachable(String... hosts) {
        for (String host : hosts) {
            outage.note(host, true, NOBODY, LATER);
        }
    }

    @Test
    void severalHostsWithoutAnAnswerForMinutesAreOurOwnFault() {
        unreachable("a.example", "b.example");
        assertThat(outage.isLikely(LATER)).isFalse();

        unreachable("c.example");
        assertThat(outage.isLikely(LATER)).isTrue();
    }

    @Test
    void oneHostThatFailsAgainAndAgainIsNot() {
        unreachable("a.example", "a.example", "a.example", "a.example");

        assertThat(outage.isLikely(LATER)).isFalse();
    }

    @Test
    void anErrorIsAnAnswerToo() {
        unreachable("a.example", "b.example", "c.example");
        outage.note("d.example", true, new Fetched.Refused(503, null), LATER);

        assertThat(outage.isLikely(LATER)).isFalse();
        unreachable("a.example", "b.example", "c.example");
        assertThat(outage.isLikely(LATER)).as("somebody answered just now").isFalse();
        assertThat(outage.isLikely(LATER.plusSeconds(600))).isTrue();
    }

    @Test
    void feedsThatWereDeadBeforeSayNothing() {
        for (String host : new String[] {"a.example", "b.example", "c.example", "d.example"}) {
            outage.note(host, false, NOBODY, LATER);
        }

        assertThat(outage.isLikely(LATER)).isFalse();
    }

    @Test
    void aServerThatBreaksOffIsThere() {
        for (String host : new String[] {"a.example", "b.example", "c.example"}) {
            outage.note(host, true, new Fetched.Unreachable(Notice.of("http.broken-off", host)), LATER);
        }

        assertThat(outage.isLikely(LATER)).isFalse();
    }
}
