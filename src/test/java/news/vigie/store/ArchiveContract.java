package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.notice.Notice;
import news.vigie.pipeline.intake.Archive;
import news.vigie.story.Candidate;
import news.vigie.story.Report;
import org.junit.jupiter.api.Test;

/** What a store of articles must do. */
abstract class ArchiveContract extends StoreContract {
    private static final URI SECOND_FEED = URI.create("https://radio-estuaire.example/flux");

    private Archive archive() {
        return database().archive();
    }

    private PendingEntry pending(String id) {
        return Samples.pending(database(), Samples.FEED, id, NOW);
    }

    private long keep(PendingEntry entry, URI url, Instant time, OptionalLong story) {
        Article article = Samples.article(url);
        return archive().keep(entry, article, Samples.brief(), Samples.candidate(article, time), story);
    }

    private List<Report> reports(long story) {
        return database().stories().byId(story).orElseThrow().reports();
    }

    @Test
    void anArticleBeginsAStoryAndEndsItsEntry() {
        long story = keep(pending("a"), Samples.PAGE, NOW, OptionalLong.empty());

        assertThat(reports(story)).singleElement().satisfies(report -> {
            assertThat(report.article()).isEqualTo(Samples.article(Samples.PAGE));
            assertThat(report.brief()).isEqualTo(Samples.brief());
            assertThat(report.time()).isEqualTo(NOW);
            assertThat(report.source()).isEqualTo("Ouest-Matin");
        });
        assertThat(database().entries().claimPending(NOW.plusSeconds(99_999), LEASE, Room.of(10)))
                .isEmpty();
    }

    @Test
    void anArticleJoinsTheStoryItIsGiven() {
        long story = keep(pending("a"), Samples.PAGE.resolve("1"), NOW, OptionalLong.empty());

        assertThat(keep(pending("b"), Samples.PAGE.resolve("2"), NOW.plusSeconds(60), OptionalLong.of(story)))
                .isEqualTo(story);
        assertThat(reports(story)).hasSize(2);
    }

    @Test
    void whatSelectDidNotFindIsToldByTheHealthOfTheFeed() {
        var kept = Stream.of("a", "b", "c", "d", "e").map(this::pending).toList();
        kept.forEach(entry ->
                keep(entry, Samples.PAGE.resolve(String.valueOf(entry.entry().id())), NOW, OptionalLong.empty()));
        kept.subList(0, 3).forEach(database().entries()::unselected);

        assertThat(database().feeds().health(kept.getFirst().feed().id(), NOW).signs())
                .contains(Notice.of("feed.sign.unselected", 3L, 5));
    }

    @Test
    void anArticleWhoseStoryIsForgottenBeginsAnother() {
        long story = keep(pending("a"), Samples.PAGE, NOW, OptionalLong.of(987_654_321L));

        assertThat(story).isNotEqualTo(987_654_321L);
        assertThat(reports(story)).hasSize(1);
    }

    @Test
    void anotherFeedsEntryJoinsTheArticleHoweverItsAddressIsWritten() {
        long story = keep(pending("a"), Samples.PAGE, NOW, OptionalLong.empty());
        PendingEntry second = Samples.pending(database(), SECOND_FEED, "z", NOW.plusSeconds(5));
        URI written = URI.create("http://www.ouest-matin.example/2026/03/04/terminal/?utm_source=flux#haut");

        assertThat(archive().join(second, written)).isTrue();
        assertThat(reports(story)).singleElement().satisfies(report -> {
            assertThat(report.feeds()).hasSize(2).endsWith(second.feed().id());
            assertThat(report.source()).isEqualTo("Ouest-Matin");
        });
        assertThat(database().entries().claimPending(NOW.plusSeconds(99_999), LEASE, Room.of(10)))
                .isEmpty();
    }

    @Test
    void anEntryJoinsByTheLinkThatLedToTheArticleBefore() {
        PendingEntry first = pending("a");
        URI link = URI.create("https://ouest-matin.example/2026/03/04/a");
        keep(first, Samples.PAGE, NOW, OptionalLong.empty());

        assertThat(first.entry().link()).isEqualTo(link);
        assertThat(archive().join(Samples.pending(database(), SECOND_FEED, "a", NOW), link))
                .isTrue();
    }

    @Test
    void nothingIsJoinedWhereNoArticleIs() {
        PendingEntry entry = pending("a");

        assertThat(archive().join(entry, Samples.PAGE)).isFalse();
        assertThat(archive().join(entry, URI.create("https://ouest-matin.example/2026/03/04/terminal?id=2")))
                .isFalse();
        assertThat(database().entries().claimPending(NOW.plus(LEASE), LEASE, Room.of(10)))
                .hasSize(1);
    }

    @Test
    void anArticleKeptByManyAtOnceIsKeptOnce() throws Exception {
        var entries = List.of(
                pending("a"),
                Samples.pending(database(), SECOND_FEED, "b", NOW),
                Samples.pending(database(), URI.create("https://c.example/"), "c", NOW),
                Samples.pending(database(), URI.create("https://d.example/"), "d", NOW));
        var next = new AtomicInteger();
        List<Long> stories = Together.run(
                4, () -> keep(entries.get(next.getAndIncrement()), Samples.PAGE, NOW, OptionalLong.empty()));

        assertThat(stories.stream().distinct()).hasSize(1);
        assertThat(reports(stories.getFirst()))
                .singleElement()
                .satisfies(report -> assertThat(report.feeds()).hasSize(4));
        assertThat(rows("story")).isEqualTo(1);
    }

    @Test
    void whatFailsHalfwayLeavesNothing() {
        PendingEntry entry = pending("a");
        Article article = Samples.article(Samples.PAGE);
        var stranger = new Feed(987_654_321L, entry.feed().definition(), null, Origin.STORE, false, null);
        var noEntry = new PendingEntry(entry.id(), stranger, "", entry.entry(), NOW, 0, true, 0, null);

        assertThatThrownBy(() -> archive()
                        .keep(noEntry, article, Samples.brief(), Samples.candidate(article, NOW), OptionalLong.empty()))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows("article") + rows("story") + rows("article_address")).isZero();
        assertThat(database().entries().claimPending(NOW.plus(LEASE), LEASE, Room.of(10)))
                .hasSize(1);
    }

    @Test
    void whatIsOldGoesAndWhatIsNewStays() {
        long old = keep(pending("a"), Samples.PAGE.resolve("1"), NOW.minusSeconds(100), OptionalLong.empty());
        long both = keep(pending("b"), Samples.PAGE.resolve("2"), NOW.minusSeconds(100), OptionalLong.empty());
        keep(pending("c"), Samples.PAGE.resolve("3"), NOW, OptionalLong.of(both));

        assertThat(archive().forget(NOW)).isEqualTo(2);
        assertThat(database().stories().byId(old)).isEmpty();
        assertThat(reports(both)).extracting(Report::time).containsExactly(NOW);
        assertThat(rows("entry")).isEqualTo(1);
        assertThat(archive().forget(NOW)).isZero();
    }

    @Test
    void whatAFeedStillListsIsNotNewsAgainWhenItsArticleIsForgotten() {
        PendingEntry entry = pending("a");
        keep(entry, Samples.PAGE, NOW, OptionalLong.empty());
        var due = DueFeed.fresh(entry.feed());
        var listed = List.of(Samples.listed("a", NOW));
        Instant later = NOW.plusSeconds(100 * 86_400L);
        database().feeds().visited(due, Samples.visit(later), listed);
        archive().forget(later.minusSeconds(86_400));

        assertThat(database().feeds().visited(due, Samples.visit(later), listed))
                .isZero();
    }

    @Test
    void theKeysOfWhatAFeedNoLongerListsAreForgotten() {
        PendingEntry entry = pending("a");
        var due = DueFeed.fresh(entry.feed());
        Instant later = NOW.plusSeconds(100 * 86_400L);
        database().feeds().visited(due, Samples.visit(later), List.of(Samples.listed("b", later)));
        archive().forget(later.minusSeconds(86_400));

        assertThat(rows("entry_key")).isEqualTo(1);
    }

    @Test
    void aCandidateOfOtherWordsThanItsArticleKeepsThem() {
        Article article = Samples.article(Samples.PAGE);
        var other = new Candidate(
                "Terminal", "Le projet est abandonné.", article.language(), NOW, Candidate.sourceOf(article));
        archive().keep(pending("a"), article, Samples.brief(), other, OptionalLong.empty());

        assertThat(database().stories().placedSince(NOW))
                .singleElement()
                .satisfies(placed -> assertThat(placed.candidate()).isEqualTo(other));
    }
}
