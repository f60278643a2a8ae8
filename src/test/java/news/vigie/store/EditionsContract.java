package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Told;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Press;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** What a store of editions must do, and the press that fills it. */
abstract class EditionsContract extends StoreContract {
    private static final String DIGEST = "matinale";
    private static final List<PostDraft> POSTS =
            List.of(new PostDraft(Address.of(-1001), 1, 1, RenderedPost.of("<b>La matinale</b>")));

    private Editions editions() {
        return database().editions();
    }

    private Press press() {
        return database().press();
    }

    private static Edition edition(Instant slot) {
        return Samples.edition(DIGEST, slot, List.of(Samples.item(7, 71L, 72L), Samples.item(8, 81L)));
    }

    private static Edition onDemand(Instant made) {
        Edition like = edition(made);
        return new Edition(
                like.digest(),
                like.title(),
                null,
                like.audience(),
                like.from(),
                like.to(),
                made,
                false,
                like.language(),
                like.zone(),
                like.style(),
                like.items());
    }

    @Test
    void anEditionComesBackAsItWasMade() {
        assertThat(press().publish(edition(NOW), POSTS)).isTrue();

        assertThat(editions().last(DIGEST, Edition.ALL)).contains(edition(NOW));
        assertThat(editions().dealtWith(DIGEST, Edition.ALL)).contains(NOW);
        assertThat(database().outbox().counts()).containsEntry(PostState.PENDING, 1L);
    }

    @Test
    void aSlotIsPublishedOnce() {
        press().publish(edition(NOW), POSTS);

        assertThat(press().publish(edition(NOW), POSTS)).isFalse();
        assertThat(press().publish(edition(NOW.minusSeconds(60)), POSTS)).isFalse();
        assertThat(press().publish(edition(NOW.plusSeconds(60)), POSTS)).isTrue();
        assertThat(editions().recent(10)).containsExactly(edition(NOW.plusSeconds(60)), edition(NOW));
        assertThat(rows("post")).isEqualTo(2);
    }

    @Test
    void aSlotThatIsDealtWithIsNotPublished() {
        editions().dealWith(DIGEST, Edition.ALL, NOW);

        assertThat(press().publish(edition(NOW), POSTS)).isFalse();
        assertThat(rows("edition") + rows("post")).isZero();
    }

    @Test
    void ofManyWhoPublishASlotAtOnceOneDoes() throws Exception {
        List<Boolean> published = Together.run(6, () -> press().publish(edition(NOW), POSTS));

        assertThat(Collections.frequency(published, true)).isEqualTo(1);
        assertThat(rows("edition")).isEqualTo(1);
        assertThat(rows("post")).isEqualTo(1);
    }

    @Test
    void whatSomebodyAskedForIsAlwaysPublished() {
        press().publish(edition(NOW), POSTS);

        assertThat(press().publish(onDemand(NOW), POSTS)).isTrue();
        assertThat(press().publish(onDemand(NOW), POSTS)).isTrue();
        assertThat(editions().dealtWith(DIGEST, Edition.ALL)).contains(NOW);
    }

    @Test
    void whatFailsHalfwayLeavesTheSlotOpen() {
        List<PostDraft> twice = List.of(POSTS.getFirst(), POSTS.getFirst());

        assertThatThrownBy(() -> press().publish(edition(NOW), twice)).isInstanceOf(RuntimeException.class);
        assertThat(editions().dealtWith(DIGEST, Edition.ALL)).isEmpty();
        assertThat(rows("edition")).isZero();
        assertThat(press().publish(edition(NOW), POSTS)).isTrue();
    }

    @Test
    void aPostKnowsItsEdition() {
        press().publish(edition(NOW), POSTS);
        long post = database().outbox().recent(1).getFirst().id();

        assertThat(editions().ofPost(post)).contains(edition(NOW));
        assertThat(editions().ofPost(post + 1)).isEmpty();
    }

    @Test
    void dealingWithSlotsNeverMovesBackwards() {
        editions().dealWith(DIGEST, Edition.ALL, NOW);
        editions().dealWith(DIGEST, Edition.ALL, NOW.minusSeconds(60));

        assertThat(editions().dealtWith(DIGEST, Edition.ALL)).contains(NOW);
        assertThat(editions().dealtWith(DIGEST, "-1001")).isEmpty();
        assertThat(editions().dealtWith("soir", Edition.ALL)).isEmpty();
    }

    @Test
    void whatWasToldIsKnownForAsLongAsItIsAskedFor() {
        press().publish(edition(NOW), POSTS);
        Instant made = edition(NOW).made();

        assertThat(editions().toldReports(DIGEST, Edition.ALL, made)).containsExactlyInAnyOrder(71L, 72L, 81L);
        assertThat(editions().toldReports(DIGEST, Edition.ALL, made.plusMillis(1)))
                .isEmpty();
        assertThat(editions().toldReports(DIGEST, "-1001", made)).isEmpty();
        assertThat(editions().toldReports("soir", Edition.ALL, made)).isEmpty();
    }

    @Test
    void anEditionOutlivesItsArticles() {
        press().publish(edition(NOW), POSTS);
        database().archive().forget(NOW.plusSeconds(99_999));

        assertThat(editions().last(DIGEST, Edition.ALL)).contains(edition(NOW));
    }

    private static PostDraft part(Address address, int part, long story) {
        return new PostDraft(address, part, 2, RenderedPost.of("Part").telling(List.of(story)));
    }

    private void failed(Address address, int part) {
        Outbox outbox = database().outbox();
        outbox.recent(10).stream()
                .filter(post -> post.address().equals(address) && post.part() == part)
                .forEach(post -> outbox.failed(post, Notice.quoted("full"), NOW));
    }

    @Test
    void whoMissedAPartKnowsTheOthersAndWhoGotAllKnowsAll() {
        var one = Address.of(1);
        var two = Address.of(2);
        var three = Address.of(3);
        for (Instant slot : List.of(NOW, NOW.plusSeconds(60))) {
            long more = slot.equals(NOW) ? 0 : 10;
            var edition = Samples.edition(
                    DIGEST, slot, List.of(Samples.item(7, 71 + more, 72 + more), Samples.item(8, 81 + more)));
            press().publish(
                            edition,
                            Stream.of(one, two, three)
                                    .flatMap(place -> Stream.of(part(place, 1, 7), part(place, 2, 8)))
                                    .toList());
            failed(two, 1);
            failed(three, 2);
        }

        Map<Address, Told> told = editions().told(NOW);
        assertThat(told.getOrDefault(one, Told.NOTHING).reports()).containsExactlyInAnyOrder(71L, 72L, 81L, 82L, 91L);
        assertThat(told.getOrDefault(one, Told.NOTHING).failed()).isEmpty();
        assertThat(told.getOrDefault(two, Told.NOTHING).reports()).containsExactlyInAnyOrder(81L, 91L);
        assertThat(told.getOrDefault(two, Told.NOTHING).lost(DIGEST, NOW)).containsExactlyInAnyOrder(71L, 72L, 82L);
        assertThat(told.getOrDefault(three, Told.NOTHING).lost(DIGEST, NOW.plusSeconds(30)))
                .containsExactly(91L);
    }
}
