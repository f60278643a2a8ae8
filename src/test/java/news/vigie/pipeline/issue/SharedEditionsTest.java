package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Schedule;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who are told the same share an edition, and nothing that did not arrive is lost. */
class SharedEditionsTest {
    /** Clocks are finer than the store: what is read again must not look earlier than what was written. */
    private static final Instant SEVEN_PM = Instant.parse("2026-03-05T19:00:00.000123456Z");

    private static final List<Address> FOUR = IntStream.rangeClosed(1, 4)
            .mapToObj(i -> new Address("-" + i, null))
            .toList();
    private static final DigestDefinition EVENING = digest("evening", 19);
    private static final DigestDefinition MORNING = digest("morning", 7);

    private final List<Item> printed = new ArrayList<>();
    private PaperSite site;
    private Desk desk;
    private Feed feed;

    @BeforeEach
    void aFeedIsWatched() throws IOException {
        site = new PaperSite().lists("/rss.xml", "Courier");
        desk = new Desk(site, CollectSettings.DEFAULT);
        feed = desk.watch("/rss.xml");
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private static DigestDefinition digest(String name, int hour, Address... postTo) {
        return DigestDefinition.of(name, "The news", Language.ENGLISH, ZoneId.of("UTC"))
                .with(new Schedule(List.of(LocalTime.of(hour, 0)), null, Set.of(), ZoneId.of("UTC")))
                .to(List.of(postTo))
                .from(Origin.FILE);
    }

    private void prints(String title, String text) {
        String path = "/" + printed.size();
        site.prints(path, title, text);
        printed.add(new Item(path, title, title));
        site.lists("/rss.xml", "Courier", printed.toArray(Item[]::new));
        desk.database.feeds().hurry(feed.id(), desk.clock.instant());
        desk.collect();
        desk.clock.pass(Duration.ofMillis(1));
    }

    private void theBudgetPasses() {
        prints("Parliament in Oslo adopts its budget", """
                Parliament in Oslo adopted the budget for next year with the votes of four parties, its speaker said.

                The budget gives more money to hospitals and schools, and less to roads and harbours in the north.
                """);
    }

    private void theFrostComes() {
        prints("Vineyards near Lyon fear the frost", """
                Wine growers near Lyon lit candles between their vines on Friday night, because frost was forecast.

                The night before, six degrees below zero had burnt the first buds on the slopes of the Beaujolais.
                """);
    }

    private void theTramLeavesTheRails() {
        prints("Tram leaves the rails at Tanner's Cross in Aldham", """
                Four people were injured when a tram left the rails at Tanner's Cross in Aldham, police said on Thursday.

                The tram was carrying forty passengers to the university when it left the rails at the crossing.
                """);
    }

    private void subscribe(List<Address> addresses, DigestDefinition... digests) {
        for (DigestDefinition digest : digests) {
            addresses.forEach(address -> desk.database.chats().subscribe(address, digest.name(), desk.clock.instant()));
        }
    }

    private void publish(Duration after, DigestDefinition... digests) {
        desk.clock.reach(SEVEN_PM.plus(after));
        desk.publish(digests).due();
    }

    private List<Post> pending() {
        return desk.database.outbox().recent(100).reversed().stream()
                .filter(post -> post.state() == PostState.PENDING)
                .toList();
    }

    private void deliver() {
        for (Post post : pending()) {
            desk.database.outbox().begin(post, OptionalLong.empty(), desk.clock.instant());
            desk.database.outbox().sent(post, post.id(), desk.clock.instant());
        }
    }

    private Stream<String> audiences() {
        return desk.database.editions().recent(100).stream().map(Edition::audience);
    }

    @Test
    void whoGotEveryEditionSharesTheNext() {
        desk.publish(EVENING).due();
        subscribe(FOUR, EVENING);
        theBudgetPasses();
        publish(Duration.ZERO, EVENING);
        deliver();
        theFrostComes();
        publish(Duration.ofDays(1), EVENING);
        deliver();
        theTramLeavesTheRails();
        publish(Duration.ofDays(2), EVENING);

        assertThat(audiences()).hasSize(3).containsOnly(Edition.ALL);
    }

    @Test
    void whoGetsTwoDigestsSharesWithThoseWhoGetBoth() {
        desk.publish(EVENING, MORNING).due();
        subscribe(FOUR, EVENING, MORNING);
        theBudgetPasses();
        publish(Duration.ZERO, EVENING, MORNING);
        deliver();
        theFrostComes();
        publish(Duration.ofHours(12), EVENING, MORNING);
        deliver();
        theTramLeavesTheRails();
        publish(Duration.ofHours(24), EVENING, MORNING);

        assertThat(audiences().filter(audience -> !audience.equals(Edition.ALL)))
                .isSubsetOf("-1");
        assertThat(pending()).extracting(Post::address).containsExactlyInAnyOrderElementsOf(FOUR);
    }

    @Test
    void whatAFailedPartWasToTellComesAgainThoughTheOtherPartArrived() {
        desk.publish(EVENING).due();
        subscribe(FOUR, EVENING);
        theTramLeavesTheRails();
        publish(Duration.ZERO, EVENING);
        List<Post> first = pending();
        desk.database.outbox().begin(first.getFirst(), OptionalLong.empty(), desk.clock.instant());
        desk.database.outbox().failed(first.getFirst(), Notice.quoted("gone"), desk.clock.instant());
        deliver();
        theBudgetPasses();
        publish(Duration.ofDays(1), EVENING);
        assertThat(pending())
                .hasSize(4)
                .allSatisfy(post -> assertThat(post.content().html()).contains("Parliament"));
        assertThat(pending().stream().filter(post -> post.content().html().contains("Tram leaves")))
                .singleElement()
                .returns(first.getFirst().address(), Post::address);
        deliver();
        theFrostComes();
        publish(Duration.ofDays(2), EVENING);
        assertThat(pending()).hasSize(4).noneMatch(post -> post.content().html().contains("Tram leaves"));
    }

    @Test
    void aLateFailureLosesNothingThoughTheNextEditionArrived() {
        desk.publish(EVENING).due();
        subscribe(FOUR.subList(0, 1), EVENING);
        theTramLeavesTheRails();
        publish(Duration.ZERO, EVENING);
        Post late = pending().getFirst();
        theBudgetPasses();
        publish(Duration.ofDays(1), EVENING);
        Post next = pending().getLast();
        desk.database.outbox().begin(late, OptionalLong.empty(), desk.clock.instant());
        desk.database.outbox().failed(late, Notice.quoted("gone"), desk.clock.instant());
        desk.database.outbox().begin(next, OptionalLong.empty(), desk.clock.instant());
        desk.database.outbox().sent(next, 5, desk.clock.instant());
        theFrostComes();
        publish(Duration.ofDays(2), EVENING);

        assertThat(pending())
                .singleElement()
                .satisfies(post -> assertThat(post.content().html())
                        .contains("Vineyards", "Tram leaves")
                        .doesNotContain("Parliament"));
    }

    @Test
    void aChannelThatAFileNamesHasTheTastesOfItsNumber() {
        var digest = digest("evening", 19, new Address("@Paper", null));
        desk.publish(digest).due();
        var now = desk.clock.instant();
        desk.database.chats().met(new Chat(-100777, ChatType.CHANNEL, "Paper", "paper", null, null), now);
        desk.database.chats().mute(Address.of(-100777), "budget", now);
        theBudgetPasses();
        theFrostComes();
        publish(Duration.ZERO, digest);

        assertThat(pending())
                .singleElement()
                .satisfies(post ->
                        assertThat(post.content().html()).contains("Vineyards").doesNotContain("Parliament"));
    }

    @Test
    void whatIsNewToNobodyIsNotPostedAndOnlyWhatIsPostedIsCounted() {
        desk.publish(EVENING).due();
        subscribe(FOUR, EVENING);
        theBudgetPasses();
        desk.publish(EVENING).first(EVENING, Set.copyOf(FOUR));
        deliver();

        assertThat(desk.publish(EVENING).post(EVENING)).isEmpty();
        theFrostComes();
        assertThat(desk.publish(EVENING).post(EVENING).orElseThrow().items())
                .singleElement()
                .satisfies(item -> assertThat(item.brief().headline()).contains("frost"));
        assertThat(pending()).hasSize(FOUR.size());
    }

    @Test
    void oldEditionsGoButForTheLastOfEachAudience() {
        desk.publish(EVENING).due();
        subscribe(FOUR, EVENING);
        theBudgetPasses();
        publish(Duration.ZERO, EVENING);
        deliver();
        theFrostComes();
        publish(Duration.ofDays(1), EVENING);
        deliver();

        assertThat(desk.database.editions().forget(SEVEN_PM.plus(Duration.ofDays(40))))
                .isEqualTo(1);
        assertThat(audiences()).containsExactly(Edition.ALL);
        assertThat(desk.database.outbox().recent(10)).hasSize(4);
    }
}
