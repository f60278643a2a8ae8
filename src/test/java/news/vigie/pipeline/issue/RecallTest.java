package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.pipeline.pace.Pace;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken back, at a server that answers as a test says; the store is a real one. */
class RecallTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address GROUP = Address.of(-100);

    private final Database database = Database.inMemory();
    private final MovingClock clock = new MovingClock(NOON);
    private final Queue<Sent> answers = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final Recall recall = new Recall(
            database.recalls(),
            this::answer,
            database.chats(),
            new Pace(new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20)),
            clock);

    @BeforeEach
    void aPostIsTakenBack() {
        var edition = new Edition(
                "evening",
                "The evening",
                NOON,
                Edition.ALL,
                NOON.minusSeconds(60),
                NOON,
                NOON,
                false,
                Language.ENGLISH,
                ZoneId.of("UTC"),
                Style.FULL,
                List.of());
        database.press().publish(edition, List.of(new PostDraft(GROUP, 1, 1, RenderedPost.of("x"))));
        Post post = database.outbox().recent(1).getFirst();
        database.outbox().sent(post, 17, NOON);
        database.recalls().recall("evening", NOON, NOON);
    }

    @AfterEach
    void allEnds() {
        database.close();
    }

    private Sent answer(Address address, long message, Language language) {
        calls.add(address.chat() + " " + message + " " + language.code());
        Sent answer = answers.poll();
        return answer == null ? new Sent.Delivered(message) : answer;
    }

    private Post post() {
        return database.outbox().recent(1).getFirst();
    }

    @Test
    void itsMessageIsRemovedOnce() {
        recall.round();
        recall.round();

        assertThat(calls).containsExactly("-100 17 en");
        assertThat(post().state()).isEqualTo(PostState.RECALLED);
        assertThat(post().reason()).isNull();
    }

    @Test
    void whatTheServerDoesNotTakeNowIsTriedAgain() {
        answers.add(new Sent.Unsure(Notice.quoted("no answer")));
        answers.add(new Sent.NotSent(Notice.quoted("no network")));

        for (int round = 0; round < 3; round++) {
            assertThat(recall.round()).isLessThanOrEqualTo(Duration.ofMinutes(1));
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(calls).hasSize(3);
        assertThat(post().state()).isEqualTo(PostState.RECALLED);
    }

    @Test
    void itWaitsAsLongAsTheServerAsks() {
        answers.add(new Sent.TooMany(Duration.ofSeconds(40)));
        recall.round();
        clock.pass(Duration.ofSeconds(30));
        recall.round();
        assertThat(calls).hasSize(1);

        clock.pass(Duration.ofSeconds(11));
        recall.round();
        assertThat(calls).hasSize(2);
    }

    @Test
    void whyItStaysIsKept() {
        answers.add(new Sent.Refused(Notice.quoted("not enough rights"), null));

        recall.round();
        recall.round();

        assertThat(calls).hasSize(1);
        assertThat(post().reason()).isEqualTo(Notice.quoted("not enough rights"));
    }
}
