package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.vigie.digest.Address;
import news.vigie.digest.Told;
import news.vigie.pipeline.Outbox;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.PostDraft;
import news.vigie.pipeline.PostState;
import news.vigie.pipeline.Releases;
import news.vigie.pipeline.Releases.Release;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** What takes editions back must do. */
abstract class ReleasesContract extends StoreContract {
    private static final Address ONE = Address.of(-1);
    private static final Address OTHER = Address.of(-2);
    private static final Instant LATER = NOW.plusSeconds(60);

    private Releases releases() {
        return database().releases();
    }

    private Outbox outbox() {
        return database().outbox();
    }

    private static PostDraft draft(Address address) {
        return new PostDraft(address, 1, 1, RenderedPost.of("<b>1</b>").telling(List.of(7L)));
    }

    /** To two chats; in one of them it arrived. */
    private Release published() {
        var edition = Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L)));
        database().press().publish(edition, List.of(draft(ONE), draft(OTHER)));
        Post first = outbox().due(LATER, 10).getFirst();
        outbox().begin(first, LATER);
        outbox().sent(first, 55, LATER);
        return releases().newest(5).getFirst();
    }

    @Test
    void whatArrivedOrWaitsIsListedAsOneRelease() {
        Release release = published();

        assertThat(release.digest()).isEqualTo("matinale");
        assertThat(release.chats()).isEqualTo(2);
        assertThat(releases().find(release.id())).contains(release);
        assertThat(releases().find(-1)).isEmpty();
        assertThat(releases().posts(release))
                .extracting(Post::state)
                .containsExactly(PostState.SENT, PostState.PENDING);
    }

    @Test
    void whatIsTakenBackIsSentNoMoreAndStandsNowhere() {
        Release release = published();

        releases()
                .posts(release)
                .forEach(post -> assertThat(releases().recall(post, LATER)).isTrue());

        assertThat(releases().find(release.id())).isEmpty();
        assertThat(releases().newest(5)).doesNotContain(release);
        assertThat(outbox().due(LATER, 10)).isEmpty();
        assertThat(outbox().told(ONE, 7)).isEmpty();
        assertThat(outbox().troubled(10)).isEmpty();
        assertThat(outbox().recent(2)).extracting(Post::state).containsOnly(PostState.RECALLED);
    }

    private Told told() {
        return Objects.requireNonNull(
                database().editions().told(NOW.minusSeconds(9)).get(ONE));
    }

    @Test
    void itsStoriesCountAsNotToldThere() {
        Release release = published();
        assertThat(told().failed()).isEmpty();

        releases().posts(release).forEach(post -> releases().recall(post, LATER));

        assertThat(told().failed()).extracting(Told.Failed::report).containsExactly(71L);
    }

    @Test
    void aPostIsTakenBackOnceAndNotWhileItIsUnderWay() {
        Release release = published();
        Post waiting = releases().posts(release).getLast();
        outbox().begin(waiting, LATER);

        assertThat(releases().recall(waiting, LATER)).isFalse();

        Post sent = releases().posts(release).getFirst();
        assertThat(releases().recall(sent, LATER)).isTrue();
        assertThat(releases().recall(sent, LATER)).isFalse();
    }
}
