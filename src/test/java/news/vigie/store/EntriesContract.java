package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entries;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;

/** What a store of entries must do. */
abstract class EntriesContract extends StoreContract {
    private Entries entries() {
        return database().entries();
    }

    private Feed listed(NewEntry... listed) {
        Feed feed = database().feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOW);
        database().feeds().visited(DueFeed.fresh(feed), Samples.visit(NOW), List.of(listed));
        return database().feeds().byId(feed.id()).orElseThrow();
    }

    @Test
    void anEntryWaitsAsTheFeedGaveIt() {
        Feed feed = listed(Samples.listed("a", NOW.minusNanos(1)));

        assertThat(entries().claimPending(NOW, LEASE, Room.of(10)))
                .singleElement()
                .satisfies(pending -> {
                    assertThat(pending.entry()).isEqualTo(Samples.entry("a", NOW.minusNanos(1)));
                    assertThat(pending.feed()).isEqualTo(feed);
                    assertThat(pending.seen()).isEqualTo(NOW);
                    assertThat(pending.attempts()).isZero();
                });
    }

    @Test
    void anEntryWithNothingButATitleWaitsToo() {
        var bare = new Entry(null, "Brève", null, null, null, null, null, null, List.of(), List.of());
        listed(new NewEntry(bare, List.of("title:brève"), false, false));

        assertThat(entries().claimPending(NOW, LEASE, Room.of(10)))
                .extracting(PendingEntry::entry)
                .containsExactly(bare);
    }

    @Test
    void theOldestNewsComesFirst() {
        listed(
                Samples.listed("new", NOW.minusSeconds(10)),
                Samples.listed("future", NOW.plusSeconds(86_400)),
                Samples.listed("old", NOW.minusSeconds(3600)));

        assertThat(ids(entries().claimPending(NOW, LEASE, Room.of(2)))).containsExactly("old", "new");
        assertThat(ids(entries().claimPending(NOW, LEASE, Room.of(2)))).containsExactly("future");
    }

    @Test
    void aClaimedEntryIsGivenOutAgainAfterItsLease() {
        listed(Samples.listed("a", NOW));

        assertThat(entries().claimPending(NOW, LEASE, Room.of(10))).hasSize(1);
        assertThat(entries().claimPending(NOW.plus(LEASE).minusMillis(1), LEASE, Room.of(10)))
                .isEmpty();
        assertThat(entries().claimPending(NOW.plus(LEASE), LEASE, Room.of(10))).hasSize(1);
    }

    @Test
    void aPostponedEntryComesBackInItsTimeWithItsAttempts() {
        listed(Samples.listed("a", NOW));
        PendingEntry first = entries().claimPending(NOW, LEASE, Room.of(10)).getFirst();
        entries().postpone(first, Notice.of("http.status", "503"), NOW.plusSeconds(1800));

        assertThat(entries().claimPending(NOW.plusSeconds(1799), LEASE, Room.of(10)))
                .isEmpty();
        assertThat(entries().claimPending(NOW.plusSeconds(1800), LEASE, Room.of(10)))
                .extracting(PendingEntry::attempts)
                .containsExactly(1);
    }

    @Test
    void anAbandonedEntryStaysKnown() {
        Feed feed = listed(Samples.listed("a", NOW));
        entries().abandon(entries().claimPending(NOW, LEASE, Room.of(10)).getFirst(), Notice.of("http.status", "404"));

        assertThat(entries().claimPending(NOW.plusSeconds(99_999), LEASE, Room.of(10)))
                .isEmpty();
        assertThat(database()
                        .feeds()
                        .visited(DueFeed.fresh(feed), Samples.visit(NOW), List.of(Samples.listed("a", NOW))))
                .isZero();
    }

    private static List<String> ids(List<PendingEntry> pending) {
        return pending.stream().map(entry -> String.valueOf(entry.entry().id())).toList();
    }
}
