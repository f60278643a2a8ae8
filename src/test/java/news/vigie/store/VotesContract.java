package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import news.vigie.chat.Votes;
import news.vigie.chat.Votes.Ballot;
import news.vigie.chat.Votes.Count;
import news.vigie.chat.Votes.Standing;
import news.vigie.chat.Votes.Vote;
import news.vigie.digest.Address;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** What a store of votes must do. */
abstract class VotesContract extends StoreContract {
    private static final Address CHAT = Address.of(-7);

    private final AtomicLong presses = new AtomicLong();

    private Votes votes() {
        return database().votes();
    }

    private long post() {
        var edition = Samples.edition("matinale", NOW, List.of(Samples.item(1, 1L)));
        database().press().publish(edition, List.of(new PostDraft(CHAT, 1, 1, RenderedPost.of("<b>1</b>"))));
        return database().outbox().recent(1).getFirst().id();
    }

    /** By a press of its own. */
    private Ballot ballot(long person, Vote vote) {
        return new Ballot(person, vote, "press-" + presses.incrementAndGet());
    }

    @Test
    void aPersonHasOneVoteAndMayChangeIt() {
        long post = post();

        assertThat(votes().cast(post, ballot(1, Vote.LIKE), NOW)).isEqualTo(new Standing(true, new Count(1, 0)));
        assertThat(votes().cast(post, ballot(2, Vote.LIKE), NOW)).isEqualTo(new Standing(true, new Count(2, 0)));
        assertThat(votes().cast(post, ballot(1, Vote.DISLIKE), NOW)).isEqualTo(new Standing(true, new Count(1, 1)));
        assertThat(votes().of(post)).isEqualTo(new Count(1, 1));
    }

    @Test
    void theVotesOfTheLastDaysAreCounted() {
        long post = post();
        votes().cast(post, ballot(1, Vote.LIKE), NOW);
        votes().cast(post, ballot(2, Vote.LIKE), NOW.plusSeconds(60));
        votes().cast(post, ballot(3, Vote.DISLIKE), NOW.plusSeconds(60));
        votes().cast(post, ballot(4, Vote.LIKE), NOW.plusSeconds(60));
        votes().cast(post, ballot(4, Vote.LIKE), NOW.plusSeconds(61));

        assertThat(votes().since(NOW.plusSeconds(60))).isEqualTo(new Count(1, 1));
        assertThat(votes().since(NOW)).isEqualTo(new Count(2, 1));
        assertThat(votes().since(NOW.plusSeconds(90))).isEqualTo(Count.NOTHING);
    }

    @Test
    void theSameVoteOnceMoreTakesItBack() {
        long post = post();
        votes().cast(post, ballot(1, Vote.DISLIKE), NOW);

        assertThat(votes().cast(post, ballot(1, Vote.DISLIKE), NOW)).isEqualTo(new Standing(false, Count.NOTHING));
    }

    @Test
    void theSamePressBroughtAgainChangesNothing() {
        long post = post();
        var press = new Ballot(1, Vote.LIKE, "4711");
        var back = new Ballot(1, Vote.LIKE, "4712");

        votes().cast(post, press, NOW);
        assertThat(votes().cast(post, press, NOW)).isEqualTo(new Standing(true, new Count(1, 0)));

        votes().cast(post, back, NOW);
        assertThat(votes().cast(post, back, NOW)).isEqualTo(new Standing(false, Count.NOTHING));
    }

    @Test
    void aPostThatIsGoneHasNoVotes() {
        assertThat(votes().cast(4711, ballot(1, Vote.LIKE), NOW)).isEqualTo(new Standing(false, Count.NOTHING));
        votes().describe(4711, List.of("Climat"));

        assertThat(votes().of(4711)).isEqualTo(Count.NOTHING);
        assertThat(database().chats().tastes(CHAT).voted()).isEmpty();
    }

    @Test
    void whoeverIsForgottenHasVotedNowhere() {
        long post = post();
        votes().cast(post, ballot(1, Vote.LIKE), NOW);
        votes().cast(post, ballot(2, Vote.DISLIKE), NOW);

        assertThat(votes().forget(1)).isOne();
        assertThat(votes().forget(1)).isZero();
        assertThat(votes().of(post)).isEqualTo(new Count(0, 1));
    }

    @Test
    void manyVotesAtOnceAreAllCounted() throws Exception {
        long post = post();

        Together.run(8, () -> {
            for (long person = 1; person <= 20; person++) {
                votes().cast(post, ballot(Thread.currentThread().threadId() * 1000 + person, Vote.LIKE), NOW);
            }
            return true;
        });

        assertThat(votes().of(post)).isEqualTo(new Count(160, 0));
    }

    @Test
    void votesTellWhatAChatLikesByWhatThePostsAreAbout() {
        long post = post();
        votes().cast(post, ballot(1, Vote.LIKE), NOW);
        votes().cast(post, ballot(2, Vote.LIKE), NOW);
        votes().describe(post, List.of("Climat", "Norgaz", "x".repeat(201)));
        votes().describe(post, List.of("Football"));

        assertThat(database().chats().tastes(CHAT).voted()).isEqualTo(Map.of("Climat", 0.33, "Norgaz", 0.33));
        assertThat(database().chats().tastes().get(CHAT))
                .isEqualTo(database().chats().tastes(CHAT));
        assertThat(database().chats().tastes(CHAT).isNone()).isTrue();
    }
}
