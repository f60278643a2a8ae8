package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Told;
import news.vigie.feed.PendingEntry;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Press;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Request;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Report;
import org.junit.jupiter.api.Test;

/** What an outbox must do. */
abstract class OutboxContract extends StoreContract {
    private static final Address CHANNEL = new Address("@matinale", null);
    private static final Address TOPIC = new Address("-1001", 7);
    private static final Instant LATER = NOW.plusSeconds(60);

    private Outbox outbox() {
        return database().outbox();
    }

    private static final Notice LATE = Notice.quoted("late news");

    private void publish(Instant slot, PostDraft... posts) {
        var edition = Samples.edition("matinale", slot, List.of(Samples.item(7, 71L), Samples.item(8, 81L)));
        assertThat(database().press().publish(edition, List.of(posts))).isTrue();
    }

    private static PostDraft draft(Address address, int part, int parts) {
        return new PostDraft(address, part, parts, RenderedPost.of("<b>%s</b> %d".formatted(address, part)));
    }

    private Post only() {
        assertThat(outbox().due(LATER, 10)).hasSize(1);
        return outbox().due(LATER, 10).getFirst();
    }

    private Post stored(long id) {
        return outbox().recent(10).stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPostComesBackAsItWasDrafted() {
        var content = new RenderedPost(
                "<b>La matinale</b>",
                List.of(List.of(new Button("1", Samples.PAGE, null), new Button("⋯", null, "story:7"))),
                URI.create("https://ouest-matin.example/port.jpg"));
        publish(NOW, new PostDraft(TOPIC, 1, 1, content));

        assertThat(only()).satisfies(post -> {
            assertThat(post.address()).isEqualTo(TOPIC);
            assertThat(post.content()).isEqualTo(content);
            assertThat(post.state()).isEqualTo(PostState.PENDING);
            assertThat(post.attempts()).isZero();
            assertThat(post.messageId()).isNull();
        });
    }

    @Test
    void aPostIsFoundByItsNumber() {
        publish(NOW, draft(CHANNEL, 1, 1));

        assertThat(outbox().post(only().id())).contains(only());
        assertThat(outbox().post(only().id() + 1)).isEmpty();
    }

    @Test
    void ofEachAddressOnlyTheFirstIsDue() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2), draft(TOPIC, 1, 1));
        publish(LATER, draft(TOPIC, 1, 1));

        assertThat(outbox().due(LATER, 10))
                .extracting(post -> post.address() + " " + post.part())
                .containsExactly("@matinale 1", "-1001/7 1");
        assertThat(outbox().due(LATER, 1)).hasSize(1);
    }

    @Test
    void thousandsThatWaitAreSeenWhileOthersChange() throws InterruptedException {
        publish(
                NOW,
                IntStream.range(0, 2000)
                        .mapToObj(chat -> draft(Address.of(1000 + chat), 1, 1))
                        .toArray(PostDraft[]::new));
        Post last = outbox().recent(1).getFirst();
        Thread others = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                outbox().later(last, LATE, LATER, NOW);
            }
        });

        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(outbox().turns(LATER, 200)).hasSize(200));
        others.interrupt();
        others.join();
    }

    @Test
    void aTopicAndItsChatAreTwoAddresses() {
        publish(NOW, draft(TOPIC, 1, 1), draft(Address.of(-1001), 1, 1));

        assertThat(outbox().due(LATER, 10)).hasSize(2);
        assertThat(outbox().addresses()).containsExactlyInAnyOrder(TOPIC, Address.of(-1001));
    }

    @Test
    void aPostOnItsWayBlocksThoseBehindIt() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2));
        Post first = only();

        assertThat(outbox().begin(first, OptionalLong.empty(), LATER)).isTrue();
        assertThat(outbox().begin(first, OptionalLong.empty(), LATER)).isFalse();
        assertThat(outbox().due(LATER, 10)).isEmpty();

        outbox().sent(first, 42, LATER);
        assertThat(only().part()).isEqualTo(2);
    }

    @Test
    void aPostThatIsTriedLaterBlocksThoseBehindItToo() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2));
        Post first = only();
        outbox().begin(first, OptionalLong.empty(), LATER);
        outbox().later(first, Notice.of("post.too-many", 30), LATER.plusSeconds(30), LATER);

        assertThat(outbox().due(LATER.plusSeconds(29), 10)).isEmpty();
        assertThat(outbox().due(LATER.plusSeconds(30), 10)).singleElement().satisfies(post -> {
            assertThat(post.part()).isEqualTo(1);
            assertThat(post.attempts()).isEqualTo(1);
            assertThat(post.reason()).isEqualTo(Notice.of("post.too-many", 30));
        });
    }

    @Test
    void whatFailedOrIsUnknownLetsTheNextGo() {
        publish(NOW, draft(CHANNEL, 1, 3), draft(CHANNEL, 2, 3), draft(CHANNEL, 3, 3));
        outbox().failed(only(), Notice.quoted("chat not found"), LATER);
        Post second = only();
        outbox().begin(second, OptionalLong.empty(), LATER);
        outbox().unknown(second, Notice.quoted("read timed out"), LATER);

        assertThat(only().part()).isEqualTo(3);
        assertThat(stored(second.id()).reason()).isEqualTo(Notice.quoted("read timed out"));
        assertThat(outbox().counts())
                .containsEntry(PostState.FAILED, 1L)
                .containsEntry(PostState.UNKNOWN, 1L)
                .containsEntry(PostState.PENDING, 1L)
                .containsEntry(PostState.SENT, 0L);
    }

    @Test
    void whatWasSentStaysSentWithItsLedger() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2));
        Post first = only();
        outbox().begin(first, OptionalLong.empty(), LATER);
        outbox().sent(first, 42, LATER);
        outbox().unknown(first, LATE, LATER);
        outbox().later(first, LATE, LATER, LATER);
        outbox().failed(first, LATE, LATER);

        assertThat(stored(first.id()).state()).isEqualTo(PostState.SENT);
        assertThat(stored(first.id()).messageId()).isEqualTo(42);
        assertThat(rows("delivery")).isEqualTo(2);

        outbox().sent(only(), 43, LATER);
        assertThat(rows("delivery")).as("one line a chat and story").isEqualTo(2);
    }

    @Test
    void whatTheServerAskedToWaitForWasNoTry() {
        publish(NOW, draft(CHANNEL, 1, 1));
        Post post = only();
        outbox().begin(post, OptionalLong.empty(), LATER);
        outbox().putOff(post, LATE, LATER, LATER);
        outbox().putOff(post, LATE, LATER, LATER);
        assertThat(stored(post.id()).attempts()).isZero();

        outbox().begin(post, OptionalLong.empty(), LATER);
        outbox().later(post, LATE, LATER, LATER);
        assertThat(stored(post.id()).attempts()).isEqualTo(1);

        outbox().begin(post, OptionalLong.empty(), LATER);
        outbox().sent(post, 42, LATER);
        outbox().putOff(post, LATE, LATER, LATER);
        assertThat(stored(post.id()).state()).isEqualTo(PostState.SENT);
    }

    @Test
    void ofManyWhoBeginAPostOneDoes() throws Exception {
        publish(NOW, draft(CHANNEL, 1, 1));
        Post post = only();
        List<Boolean> begun = Together.run(6, () -> outbox().begin(post, OptionalLong.empty(), LATER));

        assertThat(Collections.frequency(begun, true)).isEqualTo(1);
        assertThat(stored(post.id()).attempts()).isEqualTo(1);
    }

    @Test
    void afterACrashWhatWasOnItsWayIsLookedForBeforeWhatComesAfterIt() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2), draft(TOPIC, 1, 1));
        Post first = outbox().due(LATER, 10).getFirst();
        outbox().begin(first, OptionalLong.of(17), LATER);

        assertThat(outbox().interrupted(LATER.plusSeconds(3), LATER)).isEqualTo(1);
        assertThat(outbox().interrupted(LATER.plusSeconds(3), LATER)).isZero();
        assertThat(outbox().turns(LATER, 10)).extracting(Outbox.Turn::address).containsExactly(TOPIC);
        assertThat(outbox().turns(LATER.plusSeconds(3), 10))
                .contains(new Outbox.Turn(first.id(), CHANNEL, true, false));
        assertThat(stored(first.id()).after()).isEqualTo(17);
        assertThat(outbox().begin(stored(first.id()), OptionalLong.empty(), LATER))
                .isFalse();
    }

    private Post sought(PostDraft... posts) {
        publish(NOW, posts);
        Post first = outbox().due(LATER, 10).getFirst();
        outbox().begin(first, OptionalLong.of(17), LATER);
        outbox().sought(first, LATE, LATER, LATER);
        return stored(first.id());
    }

    @Test
    void whatWasFoundIsSent() {
        Post post = sought(draft(CHANNEL, 1, 1));
        assertThat(post.state()).isEqualTo(PostState.SOUGHT);
        outbox().found(post, 42, LATER);

        assertThat(stored(post.id()).state()).isEqualTo(PostState.SENT);
        assertThat(stored(post.id()).messageId()).isEqualTo(42);
        assertThat(rows("delivery")).isEqualTo(2);
    }

    @Test
    void whatStandsNowhereWaitsAgain() {
        Post post = sought(draft(CHANNEL, 1, 1));
        outbox().seekLater(post, LATER.plusSeconds(9));
        assertThat(outbox().turns(LATER, 10)).isEmpty();
        assertThat(stored(post.id()).changed()).isEqualTo(post.changed());

        outbox().absent(post, LATER.plusSeconds(20), LATER);
        assertThat(outbox().turns(LATER.plusSeconds(19), 10)).isEmpty();
        assertThat(outbox().turns(LATER.plusSeconds(20), 10))
                .containsExactly(new Outbox.Turn(post.id(), CHANNEL, false, false));
    }

    @Test
    void howFarAPostWasLookedForIsKeptUntilItGoesOnceMore() {
        Post post = sought(draft(CHANNEL, 1, 1));
        outbox().narrowed(post, 21, OptionalLong.empty());
        assertThat(stored(post.id())).extracting(Post::after, Post::before).containsExactly(21L, null);
        outbox().narrowed(post, 23, OptionalLong.of(40));
        assertThat(stored(post.id())).extracting(Post::after, Post::before).containsExactly(23L, 40L);
        assertThat(outbox().numbers(10)).containsExactly(new Outbox.Message(CHANNEL, 17));

        outbox().absent(post, LATER, LATER);
        outbox().begin(stored(post.id()), OptionalLong.of(19), LATER);
        assertThat(stored(post.id())).extracting(Post::after, Post::before).containsExactly(19L, null);
    }

    @Test
    void itIsKnownWhenTheNextIsDue() {
        assertThat(outbox().nextDue(NOW)).isEmpty();
        Post post = sought(draft(CHANNEL, 1, 1), draft(TOPIC, 1, 1));
        outbox().seekLater(post, LATER.plusSeconds(9));

        assertThat(outbox().nextDue(LATER)).contains(LATER.plusSeconds(9));
        assertThat(outbox().nextDue(LATER.plusSeconds(9))).isEmpty();
        outbox().found(post, 42, LATER);
        assertThat(outbox().nextDue(LATER)).isEmpty();
    }

    private static Request request(Address address, String asked, String... parts) {
        return new Request(
                address, asked, 71L, Stream.of(parts).map(RenderedPost::of).toList());
    }

    @Test
    void whatSomebodyAsksForGoesFirstAndOnceHoweverOftenTheSameAsks() {
        publish(NOW, draft(CHANNEL, 1, 1), draft(TOPIC, 1, 1));
        assertThat(outbox().take(request(CHANNEL, "message 71", "one", "two"), LATER))
                .isTrue();
        assertThat(outbox().take(request(CHANNEL, "message 71", "otherwise"), LATER))
                .isFalse();
        assertThat(outbox().take(request(TOPIC, "message 71", "here"), LATER)).isTrue();

        List<Outbox.Turn> turns = outbox().turns(LATER, 10);
        assertThat(turns).extracting(Outbox.Turn::asked).containsExactly(true, true, false, false);
        Post first = outbox().post(turns.getFirst().post()).orElseThrow();
        assertThat(first).extracting(Post::asked, Post::message, Post::parts).containsExactly(LATER, 71L, 2);
        assertThat(outbox().begin(first, OptionalLong.empty(), LATER)).isTrue();
        outbox().sent(first, 72, LATER);
        Post second = outbox().turns(LATER, 10).stream()
                .filter(turn -> turn.asked() && turn.address().equals(CHANNEL))
                .flatMap(turn -> outbox().post(turn.post()).stream())
                .findFirst()
                .orElseThrow();
        assertThat(second.content().html()).isEqualTo("two");
        assertThat(second.message()).isNull();
        assertThat(rows("delivery")).isZero();
    }

    @Test
    void whatSomebodyAsksForWaitsForNothingThatIsSentUnasked() {
        Post post = sought(draft(CHANNEL, 1, 1));
        outbox().seekLater(post, LATER.plusSeconds(600));
        outbox().take(request(CHANNEL, "message 71", "one"), LATER);

        assertThat(outbox().turns(LATER, 10)).extracting(Outbox.Turn::asked).containsExactly(true);
    }

    @Test
    void nothingIsSentInATopicWhileAPostOfAnotherOfTheSameChatIsLookedFor() {
        var other = new Address(CHANNEL.chat(), 7);
        Post post = sought(draft(CHANNEL, 1, 1), draft(other, 1, 1));
        outbox().take(request(other, "message 71", "one"), LATER);
        assertThat(outbox().turns(LATER, 10)).extracting(Outbox.Turn::post).containsExactly(post.id());

        outbox().found(post, 18, LATER);
        assertThat(outbox().turns(LATER, 10)).extracting(Outbox.Turn::address).containsExactly(other, other);
    }

    @Test
    void whatSomebodyAskedForIsNoPostOfAnEdition() {
        outbox().take(request(CHANNEL, "message 71", "one"), LATER);

        assertThat(outbox().recent(10)).isEmpty();
        assertThat(outbox().addresses()).isEmpty();
        assertThat(outbox().turns(LATER, 10)).hasSize(1);
    }

    @Test
    void whatCouldNotBeSettledIsToldOnce() {
        Post post = sought(draft(CHANNEL, 1, 1));
        outbox().unknown(post, LATE, LATER);

        assertThat(outbox().untold()).isEqualTo(1);
        assertThat(outbox().troubled(10)).extracting(Post::id).containsExactly(post.id());
        outbox().told(LATER);
        assertThat(outbox().untold()).isZero();
        assertThat(outbox().counts()).containsEntry(PostState.UNKNOWN, 1L);
    }

    @Test
    void theNumbersThatPostsAreKeptWithAreKnown() {
        Post post = sought(draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2));
        outbox().found(post, 42, LATER);

        assertThat(outbox().numbers(10))
                .containsExactlyInAnyOrder(new Outbox.Message(CHANNEL, 17), new Outbox.Message(CHANNEL, 42));
        assertThat(outbox().latest(CHANNEL)).hasValue(42);
        assertThat(outbox().latest(TOPIC)).isEmpty();
    }

    @Test
    void theNewestPostsComeFirst() {
        publish(NOW, draft(CHANNEL, 1, 1));
        publish(LATER, draft(TOPIC, 1, 1));

        assertThat(outbox().recent(10)).extracting(Post::address).containsExactly(TOPIC, CHANNEL);
        assertThat(outbox().recent(1)).hasSize(1);
    }

    /** An article of a story of its own; gives (article, story). */
    private Report kept(String id) {
        PendingEntry entry = Samples.pending(database(), Samples.FEED, id, NOW);
        Article article = Samples.article(Samples.PAGE.resolve("pages/" + id));
        long story = database()
                .archive()
                .keep(entry, article, Samples.brief(), Samples.candidate(article, NOW), OptionalLong.empty());
        return database().stories().byId(story).orElseThrow().reports().getFirst();
    }

    private long storyOf(Report report) {
        return database().stories().latest(10).stream()
                .filter(story -> story.reports().stream().anyMatch(one -> one.id() == report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Each story in a part of its own, sent as the messages 41, 42… */
    private void send(Instant slot, Address address, Report... reports) {
        var items = new ArrayList<Item>();
        var posts = new ArrayList<PostDraft>();
        for (Report report : reports) {
            long story = storyOf(report);
            items.add(Samples.item(story, report.id()));
            var content = RenderedPost.of("Part").telling(List.of(story));
            posts.add(new PostDraft(address, posts.size() + 1, reports.length, content));
        }
        database().press().publish(Samples.edition("matinale", slot, items), posts);
        for (int i = 0; i < reports.length; i++) {
            Post post = only();
            outbox().begin(post, OptionalLong.empty(), LATER);
            outbox().sent(post, 41 + i, LATER);
        }
    }

    @Test
    void theMessageThatToldAStoryLastIsKnownForEachAddress() {
        Report port = kept("port");
        Report bridge = kept("bridge");
        send(NOW, CHANNEL, port, bridge);

        assertThat(outbox().told(CHANNEL, storyOf(port))).contains(41L);
        assertThat(outbox().told(CHANNEL, storyOf(bridge))).contains(42L);
        assertThat(outbox().told(TOPIC, storyOf(bridge))).isEmpty();
        assertThat(outbox().told(new Address("@matinale", 3), storyOf(bridge))).isEmpty();
        assertThat(rows("delivery")).isEqualTo(2);

        send(NOW.plusSeconds(10), CHANNEL, bridge);
        assertThat(outbox().told(CHANNEL, storyOf(bridge))).contains(41L);
    }

    @Test
    void aPostOnItsWayToldNothingYet() {
        Report port = kept("port");
        var content = RenderedPost.of("Part").telling(List.of(storyOf(port)));
        database()
                .press()
                .publish(
                        Samples.edition("matinale", NOW, List.of(Samples.item(storyOf(port), port.id()))),
                        List.of(new PostDraft(CHANNEL, 1, 1, content)));

        assertThat(outbox().told(CHANNEL, storyOf(port))).isEmpty();
        assertThat(told(CHANNEL).reports()).containsExactly(port.id());
        outbox().failed(only(), LATE, LATER);
        assertThat(told(CHANNEL).reports()).isEmpty();
        assertThat(told(CHANNEL).lost("matinale", NOW)).containsExactly(port.id());
        assertThat(told(CHANNEL).lost("soir", NOW)).isEmpty();
        assertThat(database().editions().lastMade("matinale", NOW)).isEmpty();
    }

    private Told told(Address address) {
        return database().editions().told(NOW).getOrDefault(address, Told.NOTHING);
    }

    @Test
    void aStoryThatWasJoinedToAnotherIsStillKnown() {
        Report port = kept("port");
        Report bridge = kept("bridge");
        send(NOW, CHANNEL, bridge);
        long older = storyOf(port);
        new Transactions(database().dataSource())
                .change(handle -> handle.execute("UPDATE article SET story_id = ? WHERE id = ?", older, bridge.id()));

        assertThat(outbox().told(CHANNEL, older)).contains(41L);
        assertThat(told(CHANNEL).reports()).containsExactly(bridge.id());
    }

    @Test
    void theMessagesOfAGroupThatBecameASupergroupAreNotAnswered() {
        var group = new Address("-55", null);
        Report port = kept("port");
        send(NOW, group, port);
        assertThat(outbox().told(group, storyOf(port))).contains(41L);
        database().chats().migrate(-55, -1055);

        assertThat(outbox().told(new Address("-1055", null), storyOf(port))).isEmpty();
        assertThat(told(new Address("-1055", null)).reports()).containsExactly(port.id());
    }

    @Test
    void theEditionsOfAllAudiencesOfASlotGoTogether() {
        Edition all = Samples.edition("matinale", NOW, List.of(Samples.item(7, 71L)));
        var issues = List.of(
                new Press.Issue(all, List.of(draft(CHANNEL, 1, 1))),
                new Press.Issue(Samples.audience(all, "-1001/7"), List.of(draft(TOPIC, 1, 1))));

        assertThat(database().press().publish(issues)).isEqualTo(issues);
        assertThat(database().press().publish(issues)).isEmpty();
        assertThat(rows("post")).isEqualTo(2);
        assertThat(database().editions().lastMade("matinale", NOW)).containsEntry(TOPIC, all.made());
    }

    @Test
    void theFirstPartOfAnEditionThatWasDueBeforeIsOverdueUntilItSaysSo() {
        publish(NOW, draft(CHANNEL, 1, 2), draft(CHANNEL, 2, 2));
        Post first = only();
        RenderedPost late = RenderedPost.of("<b>late</b>");

        assertThat(outbox().overdue(first, NOW)).isEmpty();
        assertThat(outbox().overdue(stored(first.id() + 1), NOW.plusMillis(1))).isEmpty();
        assertThat(outbox().overdue(first, NOW.plusMillis(1))).hasValueSatisfying(overdue -> {
            assertThat(overdue.edition().slot()).isEqualTo(NOW);
            assertThat(overdue.parts())
                    .containsExactly(first.content(), stored(first.id() + 1).content());
        });

        assertThat(outbox().beginLate(first, late, OptionalLong.of(3), LATER)).isTrue();
        assertThat(outbox().beginLate(first, late, OptionalLong.of(3), LATER)).isFalse();
        assertThat(stored(first.id()).content()).isEqualTo(late);
        assertThat(stored(first.id()).state()).isEqualTo(PostState.SENDING);
        assertThat(outbox().overdue(first, NOW.plusMillis(1))).isEmpty();
    }
}
