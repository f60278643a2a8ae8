package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.article.Article;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.language.Language;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import org.junit.jupiter.api.Test;

/** What a store of stories must do. */
abstract class StoriesContract extends StoreContract {
    private static final URI WIRE = URI.create("https://northern-wire.example/feed");

    private Stories stories() {
        return database().stories();
    }

    /** An article of that moment, seen as it appeared. */
    private long tell(String id, Instant time, OptionalLong story) {
        PendingEntry entry = Samples.pending(database(), Samples.FEED, id, time);
        Article article = Samples.article(Samples.PAGE.resolve("pages/" + id));
        return database().archive().keep(entry, article, Samples.brief(), Samples.candidate(article, time), story);
    }

    @Test
    void aStoryOfTheWindowIsGivenWhole() {
        long story = tell("a", NOW.minusSeconds(7200), OptionalLong.empty());
        tell("b", NOW, OptionalLong.of(story));
        tell("c", NOW.minusSeconds(7200), OptionalLong.empty());

        assertThat(stories().of(Stories.Scope.of(NOW.minusSeconds(3600), NOW.plusMillis(1))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(story);
                    assertThat(found.reports()).hasSize(2);
                });
    }

    @Test
    void aWindowHoldsItsBeginningAndNotItsEnd() {
        tell("a", NOW, OptionalLong.empty());

        assertThat(stories().of(Stories.Scope.of(NOW, NOW.plusSeconds(1)))).hasSize(1);
        assertThat(stories().of(Stories.Scope.of(NOW.minusSeconds(1), NOW))).isEmpty();
    }

    @Test
    void onlyStoriesOfTheFeedsInQuestionAreGiven() {
        long story = tell("a", NOW, OptionalLong.empty());
        long feed =
                stories().byId(story).orElseThrow().reports().getFirst().feeds().getFirst();

        assertThat(stories().of(scope(Set.of(feed), Language.UNKNOWN))).hasSize(1);
        assertThat(stories().of(scope(Set.of(feed + 1), Language.UNKNOWN))).isEmpty();
        assertThat(stories().of(scope(Set.of(), Language.UNKNOWN))).isEmpty();
    }

    @Test
    void aStoryInAnotherLanguageIsNotGivenOneInNoneIs() {
        long story = tell("a", NOW, OptionalLong.empty());
        var report = stories().byId(story).orElseThrow().reports().getFirst();
        Language own = report.article().language();
        Set<Long> feeds = Set.copyOf(report.feeds());

        assertThat(stories().of(scope(feeds, own))).hasSize(1);
        assertThat(stories().of(scope(feeds, new Language("xx")))).hasSize(own.isKnown() ? 0 : 1);
        new Transactions(database().dataSource())
                .change(handle -> handle.execute("UPDATE article SET language = NULL"));
        assertThat(stories().of(scope(feeds, new Language("xx")))).hasSize(1);
    }

    private static Stories.Scope scope(Set<Long> feeds, Language only) {
        return new Stories.Scope(NOW.minusSeconds(60), NOW.plusSeconds(60), false, feeds, only);
    }

    @Test
    void theStoryOfAnArticleIsGivenWhole() {
        long story = tell("a", NOW, OptionalLong.empty());
        tell("b", NOW, OptionalLong.of(story));
        tell("c", NOW, OptionalLong.empty());
        long article = stories().byId(story).orElseThrow().reports().getFirst().id();

        assertThat(stories().with(Set.of(article)))
                .singleElement()
                .satisfies(found -> assertThat(found.reports()).hasSize(2));
        assertThat(stories().with(Set.of())).isEmpty();
    }

    @Test
    void theLatestAreThoseInWhichSomethingWasSeenLast() {
        long first = tell("a", NOW.minusSeconds(300), OptionalLong.empty());
        long second = tell("b", NOW.minusSeconds(200), OptionalLong.empty());
        long third = tell("c", NOW.minusSeconds(250), OptionalLong.empty());
        tell("d", NOW, OptionalLong.of(first));

        assertThat(stories().latest(10)).extracting(Story::id).containsExactly(first, second, third);
        assertThat(stories().latest(2)).extracting(Story::id).containsExactly(first, second);
    }

    @Test
    void aReportHasWhatItsFeedsHave() {
        Feed wire = database()
                .feeds()
                .add(weighed(WIRE, "Northern Wire", 2.0, List.of("world", "energy")), Origin.STORE, NOW);
        PendingEntry later = Samples.pending(database(), WIRE, "w", NOW.plusSeconds(10));
        long story = tell("a", NOW, OptionalLong.empty());
        database().archive().join(later, Samples.PAGE.resolve("pages/a"));

        assertThat(stories().byId(story).orElseThrow().reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.source()).isEqualTo("Ouest-Matin");
                    assertThat(report.feeds()).endsWith(wire.id()).hasSize(2);
                    assertThat(report.topics()).containsExactly("world", "energy");
                    assertThat(report.weight()).isEqualTo(2.0);
                });
    }

    @Test
    void theArticlesOfARemovedFeedStay() {
        long story = tell("a", NOW, OptionalLong.empty());
        database().feeds().all().forEach(feed -> database().feeds().remove(feed.id()));

        assertThat(stories().byId(story).orElseThrow().reports().getFirst().source())
                .isEqualTo("Ouest-Matin");
    }

    @Test
    void whatIsPlacedComesOldestFirst() {
        long second = tell("b", NOW, OptionalLong.empty());
        long first = tell("a", NOW.minusSeconds(60), OptionalLong.empty());
        tell("old", NOW.minusSeconds(90), OptionalLong.empty());

        assertThat(stories().placedSince(NOW.minusSeconds(60)))
                .extracting(Stories.Placed::story)
                .containsExactly(first, second);
        assertThat(stories().placedSince(NOW).getFirst().candidate())
                .isEqualTo(Samples.candidate(Samples.article(Samples.PAGE), NOW));
    }

    @Test
    void manyThatArePlacedComeOnceEach() {
        for (int number = 0; number < 1203; number++) {
            tell("n" + number, NOW.plusMillis(number / 3), OptionalLong.empty());
        }

        assertThat(stories().placedSince(NOW))
                .extracting(Stories.Placed::story)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(1203);
    }

    @Test
    void aStoryThatIsJoinedLivesOnInTheOlderOne() {
        long kept = tell("a", NOW.minusSeconds(60), OptionalLong.empty());
        long gone = tell("b", NOW, OptionalLong.empty());
        long later = tell("c", NOW.plusSeconds(1), OptionalLong.empty());

        database().archive().unite(gone, later);
        database().archive().unite(kept, gone);

        assertThat(stories().latest(5)).singleElement().satisfies(story -> {
            assertThat(story.id()).isEqualTo(kept);
            assertThat(story.reports()).hasSize(3);
        });
        assertThat(stories().byId(gone)).isEqualTo(stories().byId(kept)).isPresent();
        assertThat(stories().byId(later)).isEqualTo(stories().byId(kept));
        assertThat(stories().placedSince(NOW)).extracting(Stories.Placed::story).containsExactly(kept, kept);
    }

    @Test
    void aJoinedStoryIsForgottenWithItsArticles() {
        long kept = tell("a", NOW.minusSeconds(60), OptionalLong.empty());
        long gone = tell("b", NOW, OptionalLong.empty());
        database().archive().unite(kept, gone);

        database().archive().forget(NOW.plusSeconds(1));

        assertThat(stories().byId(gone)).isEmpty();
        assertThat(rows("joined_story")).isZero();
    }

    @Test
    void aStoryThatIsForgottenIsJoinedToNone() {
        long kept = tell("a", NOW, OptionalLong.empty());

        database().archive().unite(kept, 987_654_321L);
        database().archive().unite(987_654_321L, kept);

        assertThat(stories().byId(kept)).isPresent();
        assertThat(rows("joined_story")).isZero();
    }

    @Test
    void aStoryThatIsNotThereIsNotFound() {
        assertThat(stories().byId(987_654_321L)).isEmpty();
        assertThat(stories().latest(5)).isEmpty();
        assertThat(stories().of(Stories.Scope.of(Instant.EPOCH, NOW))).isEmpty();
    }

    private static FeedDefinition weighed(URI url, String name, double weight, List<String> topics) {
        var plain = FeedDefinition.at(url);
        return new FeedDefinition(
                url, name, topics, Language.ENGLISH, weight, null, true, plain.select(), null, plain.headers());
    }
}
