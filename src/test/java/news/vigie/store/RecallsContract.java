package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Publication;
import news.vigie.pipeline.issue.Recalls;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** What must become of what is taken back. */
abstract class RecallsContract extends StoreContract {
    private static final Address CHANNEL = Address.of(-1001);
    private static final Address GROUP = Address.of(-7);
    private static final Instant LATER = NOW.plusSeconds(60);

    /** As a sample is made a little after its slot. */
    private static final Instant MADE =
            Samples.edition("matinale", NOW, List.of()).made();

    private Recalls recalls() {
        return database().recalls();
    }

    /** Two messages in the channel, of which the first was sent, and one in the group. */
    private Post publish() {
        var edition = Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L)));
        database()
                .press()
                .publish(
                        edition,
                        List.of(
                                new PostDraft(CHANNEL, 1, 2, RenderedPost.of("<b>1</b>")),
                                new PostDraft(CHANNEL, 2, 2, RenderedPost.of("<b>2</b>")),
                                new PostDraft(GROUP, 1, 1, RenderedPost.of("<b>1</b>"))));
        Post first = database().outbox().due(LATER, 10).getFirst();
        database().outbox().begin(first, OptionalLong.empty(), NOW);
        database().outbox().sent(first, 4711, NOW);
        return first;
    }

    private Map<PostState, Long> counts() {
        return database().outbox().counts();
    }

    @Test
    void whatWasPublishedLatelyIsListed() {
        publish();

        assertThat(recalls().recent(NOW, 5)).containsExactly(new Publication("matinale", MADE, 2, 3, null));
        assertThat(recalls().recent(LATER, 5)).isEmpty();
    }

    @Test
    void whereItWentToOneChatAloneThatIsNamed() {
        database()
                .press()
                .publish(
                        Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L))),
                        List.of(
                                new PostDraft(GROUP, 1, 2, RenderedPost.of("<b>1</b>")),
                                new PostDraft(GROUP, 2, 2, RenderedPost.of("<b>2</b>"))));

        assertThat(recalls().recent(NOW, 5)).containsExactly(new Publication("matinale", MADE, 1, 2, "-7"));
    }

    @Test
    void whatWaitsGoesNowhereAndWhatWasSentIsToBeRemoved() {
        Post sent = publish();

        assertThat(recalls().recall("matinale", MADE, LATER)).isEqualTo(3);

        assertThat(recalls().recent(NOW, 5)).isEmpty();
        assertThat(database().outbox().due(LATER, 10)).isEmpty();
        assertThat(recalls().due(LATER, 10))
                .extracting(removal -> removal.post().id())
                .containsExactly(sent.id());
        recalls().removed(sent, LATER);
        assertThat(recalls().due(LATER, 10)).isEmpty();
        assertThat(counts()).containsEntry(PostState.RECALLED, 3L).containsEntry(PostState.SENT, 0L);
        assertThat(rows("delivery")).isZero();
    }

    @Test
    void itCountsAsNeverPublished() {
        publish();
        assertThat(database().editions().told(NOW)).containsKey(CHANNEL);

        recalls().recall("matinale", MADE, LATER);

        assertThat(database().editions().told(NOW)).isEmpty();
        assertThat(database().editions().last("matinale", Edition.ALL)).isEmpty();
        assertThat(database().editions().lastMade("matinale", NOW)).isEmpty();
        assertThat(database().editions().toldReports("matinale", Edition.ALL, NOW))
                .isEmpty();
        assertThat(database().editions().recent(5)).isEmpty();
        assertThat(database().editions().dealtWith("matinale", Edition.ALL)).contains(NOW);
    }

    @Test
    void aChatWithManyMessagesHoldsUpNoOther() {
        publish();
        for (Post post : List.of(
                database().outbox().due(LATER, 10).getFirst(),
                database().outbox().due(LATER, 10).getLast())) {
            database().outbox().sent(post, 4800 + post.id(), LATER);
        }
        recalls().recall("matinale", MADE, LATER);

        assertThat(recalls().due(LATER, 10))
                .extracting(removal -> removal.post().address())
                .containsExactly(CHANNEL, GROUP);
    }

    @Test
    void itIsTakenBackOnce() {
        publish();

        assertThat(recalls().recall("matinale", MADE, LATER)).isPositive();
        assertThat(recalls().recall("matinale", MADE, LATER)).isZero();
        assertThat(recalls().recall("soir", NOW, LATER)).isZero();
    }

    @Test
    void whatWasOnItsWayIsRemovedWhenItHasArrivedAndWaitsNoMoreIfNot() {
        Post sent = publish();
        List<Post> waiting = database().outbox().due(LATER, 10);
        waiting.forEach(post -> database().outbox().begin(post, OptionalLong.empty(), LATER));
        assertThat(recalls().recall("matinale", MADE, LATER)).isEqualTo(3);

        database().outbox().sent(waiting.getFirst(), 4712, LATER);
        database().outbox().later(waiting.getLast(), Notice.quoted("busy"), LATER, LATER);

        assertThat(recalls().due(LATER, 10))
                .extracting(Recalls.Removal::message)
                .containsExactly(4711L);
        recalls().removed(sent, LATER);
        assertThat(recalls().due(LATER, 10))
                .extracting(Recalls.Removal::message)
                .containsExactly(4712L);
        assertThat(database().outbox().due(LATER, 10)).isEmpty();
    }

    @Test
    void whatIsToBeTriedAgainDoesNotGoAlthoughNobodyHasLookedSince() {
        publish();
        Post waiting = database().outbox().due(LATER, 10).getFirst();
        database().outbox().begin(waiting, OptionalLong.empty(), LATER);
        recalls().recall("matinale", MADE, LATER);
        database().outbox().later(waiting, Notice.quoted("busy"), LATER, LATER);

        assertThat(database().outbox().due(LATER, 10)).isEmpty();
        assertThat(database().outbox().begin(waiting, OptionalLong.empty(), LATER))
                .isFalse();
    }

    @Test
    void whatCannotBeRemovedIsATrouble() {
        Post sent = publish();
        recalls().recall("matinale", MADE, LATER);

        recalls().stays(sent, Notice.quoted("no right"), LATER);

        assertThat(recalls().due(LATER, 10)).isEmpty();
        assertThat(database().outbox().troubled(5)).extracting(Post::id).containsExactly(sent.id());
    }

    @Test
    void whatAnotherPostHasToldThereStaysTold() {
        Post sent = publish();
        var second = Samples.edition("matinale", LATER, List.of(Samples.item(7, 71L)));
        database().press().publish(second, List.of(new PostDraft(CHANNEL, 1, 1, RenderedPost.of("<b>again</b>"))));
        database().outbox().recent(1).forEach(post -> database().outbox().sent(post, 4713, LATER));
        recalls().recall("matinale", MADE, LATER);

        recalls().removed(sent, LATER);

        assertThat(rows("delivery")).isOne();
    }
}
