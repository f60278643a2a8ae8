package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process had claimed, the next one claims at once. */
class LeftClaimsTest {
    private static final String FILE = "jdbc:h2:file:./data/vigie";
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    @TempDir
    Path home;

    @Test
    void aClaimEndsWithItsProcess() {
        try (Database database = Opened.at(FILE, home)) {
            Feed feed = database.feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOON);
            var due = DueFeed.fresh(feed);
            database.feeds().visited(due, Samples.visit(NOON), List.of(Samples.listed("a", NOON)));
            database.feeds().hurry(feed.id(), NOON);
            assertThat(database.entries().claimPending(NOON, LEASE, Room.of(10)))
                    .hasSize(1);
            assertThat(database.feeds().claimDue(NOON, LEASE, Room.of(10))).hasSize(1);
            assertThat(database.entries().claimPending(NOON, LEASE, Room.of(10)))
                    .isEmpty();
            assertThat(database.feeds().claimDue(NOON, LEASE, Room.of(10))).isEmpty();
        }

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.entries().claimPending(NOON, LEASE, Room.of(10)))
                    .hasSize(1);
            assertThat(database.feeds().claimDue(NOON, LEASE, Room.of(10))).hasSize(1);
        }
    }

    @Test
    void anEntryWhoseLastTryFailedKeepsItsTime() {
        try (Database database = Opened.at(FILE, home)) {
            Feed feed = database.feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOON);
            var due = DueFeed.fresh(feed);
            database.feeds().visited(due, Samples.visit(NOON), List.of(Samples.listed("a", NOON)));
            PendingEntry entry =
                    database.entries().claimPending(NOON, LEASE, Room.of(10)).getFirst();
            database.entries().postpone(entry, Notice.of("http.status", "503"), NOON.plusSeconds(3600));
        }

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.entries().claimPending(NOON.plusSeconds(60), LEASE, Room.of(10)))
                    .isEmpty();
            assertThat(database.entries().claimPending(NOON.plusSeconds(3600), LEASE, Room.of(10)))
                    .hasSize(1);
        }
    }
}
