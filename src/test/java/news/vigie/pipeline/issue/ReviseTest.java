package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import news.vigie.story.Source;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Posts that are revised, at a server that answers as a test says. */
class ReviseTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address GROUP = Address.of(-100);

    private final Database database = Database.inMemory();
    private final Chats chats = database.chats();
    private final MovingClock clock = new MovingClock(NOON);
    private final Queue<Sent> answers = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final Due due = new Due();
    private final Revise revise = new Revise(
            due, this::answer, chats, new Pace(new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20)), clock);

    @AfterEach
    void allEnds() {
        database.close();
    }

    private Sent answer(Post post, RenderedPost content, Language language) {
        calls.add(content.html());
        Sent answer = answers.poll();
        return answer == null ? new Sent.Delivered(17) : answer;
    }

    /** One post of an edition whose second story has another headline by now. */
    private static final class Due implements Revisions {
        private PostState state = PostState.SENT;
        private Instant next = NOON;
        private int attempts;
        private final List<String> outcomes = new ArrayList<>();

        @Override
        public List<Turn> due(Instant now, int limit) {
            return now.isBefore(next) || !outcomes.isEmpty()
                    ? List.of()
                    : List.of(new Turn(1, GROUP, state == PostState.SENT));
        }

        @Override
        public Optional<Revision> revision(Turn turn) {
            Edition edition = edition();
            List<RenderedPost> parts = new Posting(PostPlan.PLAIN, Map.of())
                    .posts(List.of(GROUP), edition, null).stream()
                            .map(PostDraft::content)
                            .toList();
            var post =
                    new Post(1, GROUP, 1, 1, null, null, parts.getFirst(), state, 1, NOON, NOON, null, null, 17L, null);
            return Optional.of(new Revision(post, parts, edition.headlined(Map.of(2L, "The other news")), attempts, 1));
        }

        @Override
        public boolean rewritten(Revision revision, RenderedPost content, Instant now) {
            return outcomes.add("rewritten " + content.html().contains("The other news"));
        }

        @Override
        public void revised(Revision revision, RenderedPost content, Instant now) {
            outcomes.add("revised");
        }

        @Override
        public void later(Revision revision, Notice reason, Instant due) {
            attempts++;
            next = due;
        }

        @Override
        public void givenUp(Revision revision, Notice reason) {
            outcomes.add("given up: " + reason);
        }
    }

    private static Edition edition() {
        return new Edition(
                "evening",
                "The evening",
                NOON,
                Edition.ALL,
                NOON.minusSeconds(60),
                NOON,
                NOON,
                false,
                Language.ENGLISH,
                ZoneOffset.UTC,
                Style.FULL,
                List.of(item(1), item(2)));
    }

    private static Item item(long story) {
        var link = URI.create("https://courier.example.com/" + story);
        var brief = new StoryBrief(
                "News " + story,
                link,
                Language.ENGLISH,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("The Courier", link)),
                null);
        return new Item(story, List.of(story), brief, false);
    }

    @Test
    void aPostIsEditedOnceInTheWordsOfItsEdition() {
        revise.round();
        revise.round();

        assertThat(calls)
                .singleElement()
                .asString()
                .contains("News 1", "The other news")
                .doesNotContain("News 2");
        assertThat(due.outcomes).containsExactly("revised");
    }

    @Test
    void whatWaitsIsRewrittenWithoutACall() {
        due.state = PostState.PENDING;

        revise.round();

        assertThat(calls).isEmpty();
        assertThat(due.outcomes).containsExactly("rewritten true");
    }

    @Test
    void anEditThatMayHaveArrivedIsMadeOnceMoreAfterAWhile() {
        answers.add(new Sent.Unsure(Notice.quoted("no answer")));
        answers.add(new Sent.NotSent(Notice.quoted("no network")));

        revise.round();
        revise.round();
        assertThat(calls).hasSize(1);

        clock.pass(Duration.ofSeconds(20));
        revise.round();
        clock.pass(Duration.ofSeconds(39));
        revise.round();
        assertThat(calls).hasSize(2);
        clock.pass(Duration.ofSeconds(1));
        revise.round();
        assertThat(calls).hasSize(3);
        assertThat(due.outcomes).containsExactly("revised");
    }

    @Test
    void itWaitsAsLongAsTheServerAsks() {
        answers.add(new Sent.TooMany(Duration.ofSeconds(40)));
        revise.round();
        clock.pass(Duration.ofSeconds(30));
        revise.round();
        assertThat(calls).hasSize(1);

        clock.pass(Duration.ofSeconds(11));
        revise.round();
        assertThat(calls).hasSize(2);
    }

    @Test
    void whatCannotBeEditedStaysAsItIs() {
        answers.add(new Sent.Refused(Notice.quoted("message to edit not found"), null));

        revise.round();
        revise.round();

        assertThat(calls).hasSize(1);
        assertThat(due.outcomes).singleElement().asString().startsWith("given up: ");
    }

    @Test
    void anEditThatAClosedChatRefusesClosesItAsAPostDoes() {
        answers.add(new Sent.Refused(Notice.quoted("bot was kicked from the group chat"), Closure.OUT));
        revise.round();

        assertThat(due.outcomes).hasSize(1);
        assertThat(chats.lost()).isEqualTo(Map.of(GROUP, Closure.OUT));
    }

    @Test
    void anEditThatIsRefusedForItselfClosesNothing() {
        answers.add(new Sent.Refused(Notice.quoted("message can't be edited"), null));
        revise.round();

        assertThat(due.outcomes).hasSize(1);
        assertThat(chats.lost()).isEmpty();
    }
}
