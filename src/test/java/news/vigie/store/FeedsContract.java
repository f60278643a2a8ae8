package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

/** What a store of feeds must do with their definitions. */
abstract class FeedsContract extends StoreContract {
    private static final URI OTHER = URI.create("https://northern-wire.example/feed");

    private Feeds feeds() {
        return database().feeds();
    }

    @Test
    void aFeedComesBackAsItWasDefined() {
        var definition = new FeedDefinition(
                Samples.FEED,
                "Ouest-Matin",
                List.of("france", "énergie"),
                Language.FRENCH,
                1.5,
                Duration.ofMinutes(10),
                false,
                "article .body",
                "h2 a",
                Map.of("Accept", "application/rss+xml"));
        Feed added = feeds().add(definition, Origin.STORE, NOW);

        assertThat(feeds().byId(added.id()))
                .contains(new Feed(added.id(), definition, null, Origin.STORE, false, null));
        assertThat(feeds().byUrl(Samples.FEED)).contains(added);
    }

    @Test
    void aFeedAddedTwiceIsGivenBackUnchanged() {
        Feed first = feeds().add(Samples.definition(Samples.FEED).named("First"), Origin.FILE, NOW);
        Feed second = feeds().add(
                        Samples.definition(URI.create("https://OUEST-MATIN.example:443/rss.xml#top"))
                                .named("Second"),
                        Origin.STORE,
                        NOW);

        assertThat(second).isEqualTo(first);
        assertThat(feeds().all()).containsExactly(first);
    }

    @Test
    void feedsAreListedByNameWhateverTheirCaseAndAccents() {
        feeds().add(Samples.definition(Samples.FEED).named("Zoom"), Origin.STORE, NOW);
        feeds().add(Samples.definition(OTHER).named("Écho"), Origin.STORE, NOW);
        feeds().add(Samples.definition(URI.create("https://a.example/")).named("aldham Courier"), Origin.STORE, NOW);

        assertThat(feeds().all()).extracting(Feed::name).containsExactly("aldham Courier", "Écho", "Zoom");
    }

    @Test
    void aRemovedFeedIsGoneUntilItIsAddedAgain() {
        Feed feed = feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOW);

        assertThat(feeds().remove(feed.id())).isTrue();
        assertThat(feeds().remove(feed.id())).isFalse();
        assertThat(feeds().all()).isEmpty();
        assertThat(feeds().byId(feed.id())).isEmpty();
        assertThat(feeds().byUrl(Samples.FEED)).isEmpty();
        assertThat(feeds().claimDue(NOW, LEASE, Room.of(10))).isEmpty();

        feeds().add(Samples.definition(Samples.FEED).named("Back"), Origin.STORE, NOW);
        assertThat(feeds().claimDue(NOW, LEASE, Room.of(10))).singleElement().satisfies(due -> {
            assertThat(due.feed().name()).isEqualTo("Back");
            assertThat(due.lastSuccess()).isNull();
        });
    }

    @Test
    void declaredFeedsAreExactlyThoseOfTheFiles() {
        Feed kept = feeds().add(Samples.definition(URI.create("https://a.example/")), Origin.STORE, NOW);
        feeds().declare(List.of(Samples.definition(Samples.FEED), Samples.definition(OTHER)), NOW);
        feeds().declare(List.of(Samples.definition(OTHER).about(List.of("world"))), NOW);

        assertThat(feeds().all()).hasSize(2).contains(kept);
        assertThat(feeds().byUrl(OTHER)).get().satisfies(feed -> {
            assertThat(feed.origin()).isEqualTo(Origin.FILE);
            assertThat(feed.definition().topics()).containsExactly("world");
        });
    }

    @Test
    void aFeedThatIsDeclaredTheSameIsNotVisitedSooner() {
        feeds().declare(List.of(Samples.definition(Samples.FEED)), NOW);
        var due = feeds().claimDue(NOW, LEASE, Room.of(1)).getFirst();
        feeds().visited(due, Samples.visit(NOW), List.of());
        feeds().declare(List.of(Samples.definition(Samples.FEED)), NOW.plusSeconds(1));
        assertThat(feeds().claimDue(NOW.plusSeconds(1), LEASE, Room.of(1))).isEmpty();

        feeds().declare(List.of(Samples.definition(Samples.FEED).about(List.of("monde"))), NOW.plusSeconds(2));
        assertThat(feeds().claimDue(NOW.plusSeconds(2), LEASE, Room.of(1)))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.bodyHash()).isEmpty();
                    assertThat(again.validators().etag()).isNull();
                    assertThat(again.feed().title()).isEqualTo("Ouest-Matin");
                });
    }

    @Test
    void aFeedOfTheStoreBecomesOneOfTheFileThatNamesIt() {
        feeds().add(Samples.definition(Samples.FEED), Origin.STORE, NOW);
        feeds().declare(List.of(Samples.definition(Samples.FEED)), NOW);

        assertThat(feeds().all()).extracting(Feed::origin).containsExactly(Origin.FILE);
    }

    @Test
    void aPausedFeedRestsThoughItIsDeclaredAgain() {
        feeds().declare(List.of(Samples.definition(Samples.FEED)), NOW);
        long id = feeds().all().getFirst().id();
        assertThat(feeds().pause(id, true)).isTrue();
        feeds().declare(List.of(Samples.definition(Samples.FEED).named("Ouest")), NOW);

        assertThat(feeds().claimDue(NOW, LEASE, Room.of(10))).isEmpty();
        assertThat(feeds().health(id, NOW).nextTry()).isNull();

        feeds().pause(id, false);
        assertThat(feeds().claimDue(NOW, LEASE, Room.of(10))).hasSize(1);
        assertThat(feeds().pause(id + 1, true)).isFalse();
    }
}
