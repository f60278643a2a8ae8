package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.Feeds;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;

/** What a store of feeds must do with their visits. */
abstract class FeedTurnsContract extends StoreContract {
    private Feeds feeds() {
        return database().feeds();
    }

    private DueFeed claimed() {
        feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOW);
        return feeds().claimDue(NOW, LEASE, Room.of(10)).getFirst();
    }

    @Test
    void aClaimedFeedIsGivenOutAgainOnlyWhenItsLeaseEnds() {
        DueFeed due = claimed();

        assertThat(due.lastSuccess()).isNull();
        assertThat(due.validators()).isEqualTo(Validators.NONE);
        assertThat(feeds().claimDue(NOW.plusSeconds(299), LEASE, Room.of(10))).isEmpty();
        assertThat(feeds().claimDue(NOW.plus(LEASE), LEASE, Room.of(10))).containsExactly(due);
    }

    @Test
    void theLongestOverdueComesFirst() {
        for (int minute : new int[] {3, 1, 2}) {
            feeds().add(
                            Samples.definition(URI.create("https://a.example/" + minute)),
                            Origin.STORE,
                            NOW.plusSeconds(minute * 60L));
        }

        assertThat(feeds().claimDue(NOW.plusSeconds(600), LEASE, Room.of(2)))
                .extracting(due -> due.feed().definition().url().getPath())
                .containsExactly("/1", "/2");
    }

    @Test
    void manyWhoClaimAtOnceNeverGetTheSameFeed() throws Exception {
        for (int i = 0; i < 60; i++) {
            feeds().add(Samples.definition(URI.create("https://a.example/" + i)), Origin.STORE, NOW);
        }
        Callable<List<Long>> claimant = () -> {
            var mine = new ArrayList<Long>();
            List<DueFeed> some = feeds().claimDue(NOW, LEASE, Room.of(7));
            while (!some.isEmpty()) {
                some.forEach(due -> mine.add(due.feed().id()));
                some = feeds().claimDue(NOW, LEASE, Room.of(7));
            }
            return mine;
        };
        List<Long> all = new ArrayList<>();
        Together.run(4, claimant).forEach(all::addAll);
        // Rows that another had locked were passed over; whoever comes after them finds what is left.
        all.addAll(claimant.call());

        assertThat(all).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void whatAVisitBroughtIsRemembered() {
        DueFeed due = claimed();
        int brought = feeds().visited(due, Samples.visit(NOW), List.of(Samples.listed("a", NOW)));
        Instant next = NOW.plusSeconds(900);

        assertThat(brought).isEqualTo(1);
        assertThat(feeds().claimDue(next.minusMillis(1), LEASE, Room.of(1))).isEmpty();
        assertThat(feeds().claimDue(next, LEASE, Room.of(1))).singleElement().satisfies(again -> {
            assertThat(again.lastSuccess()).isEqualTo(NOW);
            assertThat(again.validators()).isEqualTo(new Validators("\"v1\"", null));
            assertThat(again.bodyHash()).isEqualTo("h1");
            assertThat(again.feed().name()).isEqualTo("Ouest-Matin");
        });
        assertThat(feeds().health(due.feed().id(), NOW)).satisfies(health -> {
            assertThat(health.level()).isEqualTo(Level.WELL);
            assertThat(health.lastSuccess()).isEqualTo(NOW);
            assertThat(health.nextTry()).isEqualTo(next);
            assertThat(health.pace()).isEqualTo(Duration.ofMinutes(15));
            assertThat(health.entries()).isEqualTo(1);
        });
    }

    @Test
    void failuresAreCountedUntilASuccess() {
        DueFeed due = claimed();
        feeds().visited(due, Samples.failure(NOW, Notice.of("http.status", "503")), List.of());
        feeds().visited(due, Samples.failure(NOW, Notice.of("http.status", "502")), List.of());
        long id = due.feed().id();

        assertThat(feeds().health(id, NOW)).satisfies(health -> {
            assertThat(health.failures()).isEqualTo(2);
            assertThat(health.problem()).isEqualTo(Notice.of("http.status", "502"));
            assertThat(health.nextTry()).isEqualTo(NOW.plusSeconds(3600));
            assertThat(health.lastSuccess()).isNull();
        });

        feeds().visited(due, Samples.visit(NOW), List.of());
        assertThat(feeds().health(id, NOW).failures()).isZero();
        assertThat(feeds().health(id, NOW).problem()).isNull();
    }

    @Test
    void aFailureLeavesWhatTheServerGaveBefore() {
        DueFeed due = claimed();
        feeds().visited(due, Samples.visit(NOW), List.of());
        feeds().visited(due, Samples.failure(NOW, Notice.of("http.status", "503")), List.of());

        assertThat(feeds().claimDue(NOW.plusSeconds(3600), LEASE, Room.of(1)))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.validators().etag()).isEqualTo("\"v1\"");
                    assertThat(again.failures()).isEqualTo(1);
                });
    }

    @Test
    void anEntryIsNewIfNoneOfItsKeysIsKnown() {
        DueFeed due = claimed();
        List<NewEntry> first = List.of(entry("1", "id:1", "link:/a"), entry("2", "id:2"), entry("2-again", "id:2"));
        List<NewEntry> second = List.of(entry("1-moved", "id:1", "link:/b"), entry("3", "id:3", "link:/b"));

        assertThat(feeds().visited(due, Samples.visit(NOW), first)).isEqualTo(2);
        assertThat(feeds().visited(due, Samples.visit(NOW), second))
                .as("the second knows /b by the first, which is not new")
                .isZero();
        assertThat(feeds().health(due.feed().id(), NOW).entries()).isEqualTo(2);
    }

    @Test
    void twoFeedsMayListTheSameKey() {
        DueFeed due = claimed();
        Feed other = feeds().add(Samples.definition(URI.create("https://other.example/")), Origin.STORE, NOW);
        List<NewEntry> listed = List.of(entry("1", "id:1"));
        feeds().visited(due, Samples.visit(NOW), listed);

        assertThat(feeds().visited(DueFeed.fresh(other), Samples.visit(NOW), listed))
                .isEqualTo(1);
    }

    @Test
    void historyIsKnownAgainButNoNews() {
        DueFeed due = claimed();
        var old = new NewEntry(Samples.entry("old", NOW.minusSeconds(9_000_000)), List.of("id:old"), true, true);

        assertThat(feeds().visited(due, Samples.visit(NOW), List.of(old))).isZero();
        assertThat(feeds().visited(due, Samples.visit(NOW), List.of(entry("old", "id:old"))))
                .isZero();
        assertThat(database().entries().claimPending(NOW, LEASE, Room.of(10))).isEmpty();
    }

    @Test
    void aFeedThatListsVeryMuchIsReadWhole() {
        DueFeed due = claimed();
        List<NewEntry> listed = IntStream.range(0, 1200)
                .mapToObj(i -> entry("e" + i, "id:" + i, "link:" + i))
                .toList();

        assertThat(feeds().visited(due, Samples.visit(NOW), listed)).isEqualTo(1200);
        assertThat(feeds().visited(due, Samples.visit(NOW), listed)).isZero();
    }

    @Test
    void aVisitToAFeedThatWasRemovedMeanwhileBringsNothing() {
        DueFeed due = claimed();
        feeds().remove(due.feed().id());

        assertThat(feeds().visited(due, Samples.visit(NOW), List.of(entry("1", "id:1"))))
                .isZero();
        assertThat(database().entries().claimPending(NOW, LEASE, Room.of(10))).isEmpty();
    }

    @Test
    void twoVisitsOfOneFeedAtOnceBringAnEntryOnce() throws Exception {
        DueFeed due = claimed();
        List<NewEntry> listed = List.of(entry("1", "id:1"), entry("2", "id:2"));
        List<Integer> brought = Together.run(4, () -> feeds().visited(due, Samples.visit(NOW), listed));

        assertThat(brought.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    }

    @Test
    void aHurriedFeedIsDueButNotTakenFromWhoeverHasIt() {
        DueFeed due = claimed();
        feeds().visited(due, Samples.visit(NOW), List.of());
        feeds().hurry(due.feed().id(), NOW.plusSeconds(1));
        assertThat(feeds().claimDue(NOW.plusSeconds(1), LEASE, Room.of(1))).hasSize(1);

        feeds().hurry(due.feed().id(), NOW.plusSeconds(2));
        assertThat(feeds().claimDue(NOW.plusSeconds(2), LEASE, Room.of(1))).isEmpty();
    }

    private static NewEntry entry(String id, String... keys) {
        return new NewEntry(Samples.entry(id, NOW), List.of(keys), false, true);
    }
}
