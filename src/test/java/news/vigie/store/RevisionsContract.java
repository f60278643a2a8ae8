package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.feed.PendingEntry;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Revisions;
import news.vigie.pipeline.issue.Revisions.Revision;
import news.vigie.pipeline.issue.Revisions.Turn;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must become of posts whose headlines are corrected. */
abstract class RevisionsContract extends StoreContract {
    private static final Address CHANNEL = Address.of(-1001);
    private static final Address GROUP = Address.of(-7);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final RenderedPost CORRECTED = RenderedPost.of("<b>corrected</b>");
    private static final String TITLE = "La région abandonne le terminal méthanier";
    private static final String OTHER = "La région suspend le terminal méthanier";

    private PendingEntry entry;
    private long article;

    private Revisions revisions() {
        return database().revisions();
    }

    @BeforeEach
    void anArticleIsKept() {
        entry = Samples.pending(database(), Samples.FEED, "1", NOW);
        Article kept = Samples.article(Samples.PAGE);
        long story = database()
                .archive()
                .keep(entry, kept, Samples.brief(), Samples.candidate(kept, NOW), OptionalLong.empty());
        article =
                database().stories().latest(10).getFirst().reports().getFirst().id();
        assertThat(story).isPositive();
        entry = new PendingEntry(
                entry.id(),
                entry.feed(),
                entry.host(),
                entry.entry(),
                entry.seen(),
                entry.attempts(),
                entry.ownLink(),
                entry.revision(),
                article);
    }

    private static Edition edition(long report) {
        return Samples.edition("matinale", NOW, List.of(Samples.item(7, report)));
    }

    private void publish() {
        RenderedPost content = RenderedPost.of("<b>as it was</b>").telling(List.of(7L));
        database()
                .press()
                .publish(
                        edition(article),
                        List.of(new PostDraft(CHANNEL, 1, 1, content), new PostDraft(GROUP, 1, 1, content)));
    }

    private void correct(String title, Instant at) {
        Article before = Samples.article(Samples.PAGE);
        var now = new Article(
                before.url(),
                title,
                before.byline(),
                before.published(),
                before.language(),
                before.site(),
                before.image(),
                before.text(),
                before.headings(),
                null,
                false);
        database().archive().correct(entry, now, Samples.brief(), Samples.candidate(now, at));
    }

    private Post post(Address address) {
        return database().outbox().recent(10).stream()
                .filter(post -> post.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private void send(Address address) {
        assertThat(database().outbox().begin(post(address), OptionalLong.empty(), LATER))
                .isTrue();
        database().outbox().sent(post(address), 4711, LATER);
    }

    private Revision due(Address address) {
        return revisions().due(LATER, 10).stream()
                .filter(turn -> turn.address().equals(address))
                .map(revisions()::revision)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void aCorrectedHeadlineIsNotedForEveryPostThatShowsIt() {
        publish();
        send(CHANNEL);

        correct(OTHER, LATER);

        assertThat(revisions().due(LATER, 10))
                .containsExactlyInAnyOrder(
                        new Turn(post(CHANNEL).id(), CHANNEL, true),
                        new Turn(post(GROUP).id(), GROUP, false));
        Revision revision = due(CHANNEL);
        assertThat(revision.edition().items().getFirst().brief().headline()).isEqualTo(OTHER);
        assertThat(revision.parts()).containsExactly(post(CHANNEL).content());
    }

    @Test
    void editionsAreReadWithTheCorrectedHeadlineFromThenOn() {
        publish();
        correct(OTHER, LATER);

        Edition read = edition(article).headlined(Map.of(7L, OTHER));
        assertThat(database().editions().last("matinale", Edition.ALL)).contains(read);
        assertThat(database().editions().recent(5)).containsExactly(read);
        assertThat(database().editions().ofPost(post(GROUP).id())).contains(read);
    }

    @Test
    void whatIsOnlySetOtherwiseIsNoCorrection() {
        publish();

        correct("La région  abandonne le terminal Méthanier", LATER);
        correct(TITLE + " - Ouest-Matin", LATER);
        correct(TITLE + " | ouest-matin.example", LATER);

        assertThat(revisions().due(LATER, 10)).isEmpty();
    }

    @Test
    void aHeadlineThatTheEditionDoesNotShowIsNotItsOwn() {
        correct("Un autre titre de la même page", NOW);
        publish();

        correct(OTHER, LATER);

        assertThat(revisions().due(LATER, 10)).isEmpty();
    }

    @Test
    void whatWasCorrectedWhileTheEditionWasBeingMadeIsCaughtUp() {
        correct(OTHER, LATER);
        publish();

        assertThat(revisions().due(LATER, 10)).hasSize(2);
    }

    @Test
    void oldEditionsAndThoseThatWereTakenBackStayAsTheyAre() {
        publish();
        Instant late = NOW.plus(Revisions.LATELY).plusSeconds(60);
        correct(OTHER, late);
        assertThat(revisions().due(late, 10)).isEmpty();

        correct(TITLE, NOW);
        correct(OTHER, LATER);
        database().recalls().recall("matinale", edition(article).made(), LATER);
        assertThat(revisions().due(LATER, 10)).isEmpty();
    }

    @Test
    void whatWaitsHasTheNewWordsBeforeItGoes() {
        publish();
        Post read = post(GROUP);
        correct(OTHER, LATER);

        assertThat(revisions().rewritten(due(GROUP), CORRECTED, LATER)).isTrue();

        assertThat(post(GROUP).content()).isEqualTo(CORRECTED);
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(CHANNEL);
        assertThat(database().outbox().begin(read, OptionalLong.empty(), LATER))
                .as("by whoever read the older words")
                .isFalse();
        assertThat(database().outbox().begin(post(GROUP), OptionalLong.empty(), LATER))
                .isTrue();
    }

    @Test
    void theContentOfWhatIsOnItsWayOrLostStaysAsItWasSent() {
        publish();
        correct(OTHER, LATER);
        Revision read = due(GROUP);
        database().outbox().begin(post(GROUP), OptionalLong.empty(), LATER);

        assertThat(revisions().rewritten(read, CORRECTED, LATER)).isFalse();
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(CHANNEL);
        database().outbox().unknown(post(GROUP), Notice.quoted("reset"), LATER);
        assertThat(revisions().rewritten(read, CORRECTED, LATER)).isFalse();
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(CHANNEL);
        assertThat(post(GROUP).content()).isNotEqualTo(CORRECTED);

        database().outbox().sent(post(GROUP), 17, LATER);
        assertThat(due(GROUP).post().messageId()).isEqualTo(17);
    }

    @Test
    void whatWasEditedIsDoneAndKeptAsItReadsNow() {
        publish();
        send(CHANNEL);
        correct(OTHER, LATER);

        revisions().revised(due(CHANNEL), CORRECTED, LATER);

        assertThat(post(CHANNEL).content()).isEqualTo(CORRECTED);
        assertThat(post(CHANNEL).state()).isEqualTo(PostState.SENT);
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(GROUP);
    }

    @Test
    void severalCorrectionsAreOneEditToTheNewest() {
        publish();
        send(CHANNEL);
        correct("Le terminal méthanier est abandonné", LATER);
        correct(OTHER, LATER);

        assertThat(due(CHANNEL).edition().items().getFirst().brief().headline()).isEqualTo(OTHER);
        revisions().revised(due(CHANNEL), CORRECTED, LATER);
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(GROUP);
    }

    @Test
    void whatIsCorrectedDuringAnEditIsEditedOnceMoreAfterAPause() {
        publish();
        send(CHANNEL);
        correct("Le terminal méthanier est abandonné", LATER);
        Revision begun = due(CHANNEL);
        correct(OTHER, LATER);
        revisions().revised(begun, CORRECTED, LATER);

        Instant again = LATER.plus(Revisions.PAUSE);
        assertThat(revisions().due(again.minusMillis(1), 10))
                .extracting(Turn::address)
                .containsExactly(GROUP);
        assertThat(revisions().due(again, 10)).extracting(Turn::address).containsExactlyInAnyOrder(CHANNEL, GROUP);
    }

    @Test
    void aPostThatWasEditedIsLeftAloneForAWhile() {
        publish();
        send(CHANNEL);
        correct(OTHER, LATER);
        revisions().revised(due(CHANNEL), CORRECTED, LATER);

        correct(TITLE, LATER.plusSeconds(300));

        Instant again = LATER.plus(Revisions.PAUSE);
        assertThat(revisions().due(LATER.plusSeconds(300), 10))
                .extracting(Turn::address)
                .containsExactly(GROUP);
        assertThat(revisions().due(again, 10)).extracting(Turn::address).contains(CHANNEL);
    }

    @Test
    void whatCannotBeEditedNowIsTriedLaterAndWhatCannotAtAllIsLeft() {
        publish();
        send(CHANNEL);
        correct(OTHER, LATER);

        Instant then = LATER.plus(Duration.ofSeconds(20));
        revisions().later(due(CHANNEL), Notice.quoted("no network"), then);
        assertThat(revisions().due(LATER, 10)).extracting(Turn::address).containsExactly(GROUP);
        Turn turn = revisions().due(then, 10).stream()
                .filter(Turn::sent)
                .findFirst()
                .orElseThrow();
        Revision again = revisions().revision(turn).orElseThrow();
        assertThat(again.attempts()).isEqualTo(1);

        revisions().givenUp(again, Notice.quoted("message to edit not found"));
        assertThat(revisions().due(then, 10)).extracting(Turn::address).containsExactly(GROUP);
        assertThat(revisions().revision(turn)).isEmpty();
    }

    @Test
    void whatSaidThatItWasLateSaysSoWithItsCorrectedHeadline() {
        publish();
        assertThat(database()
                        .outbox()
                        .beginLate(post(CHANNEL), RenderedPost.of("<b>late</b>"), OptionalLong.empty(), LATER))
                .isTrue();
        database().outbox().sent(post(CHANNEL), 4711, LATER);
        send(GROUP);
        correct(OTHER, LATER);

        assertThat(due(CHANNEL).edition().late()).isTrue();
        assertThat(due(CHANNEL).edition().items().getFirst().brief().headline()).isEqualTo(OTHER);
        assertThat(due(GROUP).edition().late()).isFalse();
    }
}
