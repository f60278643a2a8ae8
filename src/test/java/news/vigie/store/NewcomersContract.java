package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import news.vigie.chat.Newcomers;
import news.vigie.chat.Newcomers.Newcomer;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** What a store of those who wait for a first digest must do. */
abstract class NewcomersContract extends StoreContract {
    private static final Address GROUP = Address.of(-4321);
    private static final Address TOPIC = new Address("-4321", 7);

    private Newcomers newcomers() {
        return database().newcomers();
    }

    private Post post(Address place) {
        var edition = Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L)));
        database().press().publish(edition, List.of(new PostDraft(place, 1, 1, RenderedPost.of("Bonjour"))));
        return database().outbox().due(NOW.plusSeconds(60), 1).getFirst();
    }

    @Test
    void onePlaceWaitsOnceForEachDigest() {
        assertThat(newcomers().await(GROUP, "matinale", NOW)).isTrue();
        assertThat(newcomers().await(GROUP, "matinale", NOW.plusSeconds(5))).isTrue();
        assertThat(newcomers().await(TOPIC, "soir", NOW.plusSeconds(1))).isTrue();

        assertThat(newcomers().waiting())
                .containsExactly(new Newcomer(GROUP, "matinale", NOW), new Newcomer(TOPIC, "soir", NOW.plusSeconds(1)));
    }

    @Test
    void aPlaceThatHasAPostIsNoNewcomer() {
        newcomers().await(GROUP, "matinale", NOW);
        Post post = post(GROUP);

        assertThat(newcomers().waiting()).isEmpty();
        assertThat(newcomers().await(GROUP, "soir", NOW)).isFalse();
        assertThat(newcomers().await(TOPIC, "soir", NOW)).isTrue();
        newcomers().settle(NOW);
        assertThat(rows("awaited")).isEqualTo(2);
        database().outbox().begin(post, OptionalLong.empty(), NOW);
        database().outbox().sent(post, 5, NOW);
        newcomers().settle(NOW);
        assertThat(rows("awaited")).isOne();
    }

    @Test
    void whatNobodyGotWasNotPosted() {
        newcomers().await(GROUP, "matinale", NOW);
        Post post = post(GROUP);
        database().outbox().failed(post, Notice.quoted("Forbidden"), NOW);

        assertThat(newcomers().waiting()).hasSize(1);
    }

    @Test
    void whoWaitedForTooLongIsForgotten() {
        newcomers().await(GROUP, "matinale", NOW);
        newcomers().settle(NOW);
        assertThat(newcomers().waiting()).hasSize(1);

        newcomers().settle(NOW.plusMillis(1));
        assertThat(newcomers().waiting()).isEmpty();
    }
}
