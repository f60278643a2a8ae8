package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.LongStream;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.MovingClock;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.store.Database;
import news.vigie.story.Source;
import news.vigie.story.StoryBrief;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Editions that were made in time and wait in the outbox, at a server that answers as a test says. */
class LatePostsTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address GROUP = Address.of(-100);
    private static final DeliverySettings SETTINGS = new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20);
    private static final String LATE = "This edition is late: it was due on Thursday 5 March at noon.";

    private final Database database = Database.inMemory();
    private final MovingClock clock = new MovingClock(NOON);
    private final Queue<Sent> answers = new ArrayDeque<>();
    private final List<RenderedPost> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<RenderedPost> sought = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void allEnds() {
        database.close();
    }

    private synchronized Sent answer(Address address, RenderedPost post, Optional<Long> answered) {
        sent.add(post);
        Sent answer = answers.poll();
        return answer == null ? new Sent.Delivered(7 + sent.size()) : answer;
    }

    private final Finder finder = new Finder() {
        @Override
        public Sight look(Address address, RenderedPost post, long message) {
            sought.add(post);
            return new Sight.There();
        }

        @Override
        public Sounding sound() {
            return new Sounding.Never(Notice.quoted("nobody"));
        }
    };

    private void deliver() {
        deliver(6);
    }

    private void deliver(int rounds) {
        for (int i = 0; i < rounds; i++) {
            var exit = new Deliver.Exit(this::answer, finder, Traffic.of(SETTINGS, Ledger.NONE));
            try (var deliver = new Deliver(database.outbox(), exit, database.chats(), new Health(), clock)) {
                deliver.round();
            }
            clock.pass(Duration.ofSeconds(3));
        }
    }

    private static Edition edition(@Nullable Instant slot, int stories) {
        return new Edition(
                "evening",
                "The evening",
                slot,
                Edition.ALL,
                NOON.minusSeconds(60),
                NOON,
                NOON,
                false,
                Language.ENGLISH,
                ZoneOffset.UTC,
                Style.FULL,
                LongStream.rangeClosed(1, stories).mapToObj(LatePostsTest::item).toList());
    }

    private static Item item(long story) {
        var link = URI.create("https://courier.example.com/" + story);
        var brief = new StoryBrief(
                "News %d %s".formatted(story, "of the harbour and the bridge ".repeat(8)),
                link,
                Language.ENGLISH,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("The Courier", link)),
                null);
        return new Item(story, List.of(story), brief, false);
    }

    private List<RenderedPost> publish(Edition edition) {
        var plan = new PostPlan(PostFormat.RICH, false, PostPlan.PLAIN.grouping());
        List<RenderedPost> parts = new TelegramRendering().render(edition, plan);
        var drafts = new ArrayList<PostDraft>();
        for (RenderedPost part : parts) {
            drafts.add(new PostDraft(GROUP, drafts.size() + 1, parts.size(), part));
        }
        assertThat(database.press().publish(edition, drafts)).isTrue();
        return parts;
    }

    private Post first() {
        return database.outbox().recent(10).getLast();
    }

    @Test
    void whatWaitedForTooLongSaysSoInItsFirstPartAndKeepsAllElse() {
        List<RenderedPost> parts = publish(edition(NOON, 20));
        assertThat(parts).hasSizeGreaterThan(1);
        clock.pass(Duration.ofHours(1).plusMillis(1));

        deliver();

        assertThat(sent).hasSameSizeAs(parts);
        assertThat(sent.getFirst().html().replace("\n<i>" + LATE + "</i>", ""))
                .isNotEqualTo(sent.getFirst().html())
                .isEqualTo(parts.getFirst().html());
        assertThat(String.valueOf(sent.getFirst().rich())).contains("<p>" + LATE + "</p>");
        assertThat(sent.subList(1, sent.size())).isEqualTo(parts.subList(1, parts.size()));
        assertThat(database.outbox().recent(10))
                .allMatch(post -> post.state() == PostState.SENT)
                .extracting(Post::content)
                .containsExactlyElementsOf(sent.reversed());
    }

    @Test
    void whatGoesInTimeSaysNothingOfIt() {
        List<RenderedPost> parts = publish(edition(NOON, 2));
        clock.pass(Duration.ofHours(1));

        deliver();

        assertThat(sent).isEqualTo(parts);
    }

    @Test
    void whatNobodyHadATimeForIsNeverLate() {
        List<RenderedPost> parts = publish(edition(null, 2));
        clock.pass(Duration.ofDays(1));

        deliver();

        assertThat(sent).isEqualTo(parts);
    }

    @Test
    void whatSaidThatItWasLateBeforeIsSentAsItIs() {
        List<RenderedPost> parts = publish(edition(NOON, 2).delayed());
        clock.pass(Duration.ofHours(5));

        deliver();

        assertThat(sent).isEqualTo(parts);
    }

    @Test
    void aPostThatMayHaveArrivedIsLookedForInTheWordsInWhichItWasSent() {
        publish(edition(NOON, 2));
        answers.add(new Sent.Unsure(Notice.quoted("reset")));
        clock.pass(Duration.ofHours(3));
        known(41);

        deliver();

        assertThat(sought).isNotEmpty().allMatch(post -> post.html().contains(LATE));
        assertThat(first().content().html()).contains(LATE);
        assertThat(first().state()).isEqualTo(PostState.SENT);
        assertThat(sent).hasSize(1);
    }

    /** A later message is known there, so that there is a place to look at. */
    private void known(long message) {
        publish(edition(null, 1));
        Post earlier = database.outbox().recent(1).getFirst();
        database.outbox().sent(earlier, message, NOON);
    }

    @Test
    void whatWentInTimeAndIsToGoOnceMoreTooLateSaysSoThenAndOnlyOnce() {
        publish(edition(NOON, 2));
        answers.add(new Sent.NotSent(Notice.quoted("connection refused")));
        deliver(1);
        assertThat(first().content().html()).doesNotContain(LATE);
        clock.pass(Duration.ofHours(2));
        answers.add(new Sent.TooMany(Duration.ofSeconds(2)));
        deliver();

        assertThat(sent).hasSize(3);
        assertThat(sent.get(0).html()).doesNotContain(LATE);
        assertThat(sent.get(1).html()).containsOnlyOnce(LATE);
        assertThat(sent.get(2)).isEqualTo(sent.get(1));
    }
}
