package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Schedule;
import news.vigie.digest.Style;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.outbox.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chat gets a digest when and how it wants it, each slot once and each story once. */
class OwnTimesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Address USUAL = new Address("-1", null);
    private static final Address OWN = new Address("-2", null);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    /** Seven in the evening in Paris, in winter. */
    private static final DigestDefinition EVENING = DigestDefinition.of(
                    "evening", "The evening", Language.ENGLISH, PARIS)
            .with(new Schedule(List.of(LocalTime.of(19, 0)), null, Set.of(), PARIS))
            .from(Origin.FILE);

    private final List<Item> printed = new ArrayList<>();
    private PaperSite site;
    private Desk desk;
    private Feed feed;

    @BeforeEach
    void twoChatsGetTheDigest() throws IOException {
        site = new PaperSite().lists("/rss.xml", "Courier");
        desk = new Desk(site, CollectSettings.DEFAULT);
        feed = desk.watch("/rss.xml");
        desk.publish(EVENING).due();
        desk.database.chats().subscribe(USUAL, "evening", desk.clock.instant());
        desk.database.chats().subscribe(OWN, "evening", desk.clock.instant());
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private void wants(ChatSettings settings) {
        desk.database.chats().change(OWN, before -> settings);
    }

    private void wants(Timing timing) {
        wants(ChatSettings.USUAL.with(timing));
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

    private void theTramLeavesTheRails() {
        prints("Tram leaves the rails at Tanner's Cross in Aldham", """
                Four people were injured when a tram left the rails at Tanner's Cross in Aldham, police said on Thursday.

                The tram was carrying forty passengers to the university when it left the rails at the crossing.
                """);
    }

    private void theBudgetPasses() {
        prints("Parliament adopts the budget after a night of debate", """
                Parliament adopted the budget for next year on Friday by twelve votes after a long night of debate.

                The budget raises the taxes on fuel, and opposition parties said that they would go to the court.
                """);
    }

    private List<Post> at(String moment) {
        desk.clock.reach(Instant.parse(moment));
        long before = posts().stream().mapToLong(Post::id).max().orElse(0);
        desk.publish(EVENING).due();
        return posts().stream().filter(post -> post.id() > before).toList();
    }

    private List<Post> posts() {
        return desk.database.outbox().recent(100);
    }

    @Test
    void whoChoseItsTimesLongAgoIsToldADayOfADigestSubscribedToNow() {
        wants(Timing.USUAL.at(
                List.of(LocalTime.of(17, 30)), desk.clock.instant().minus(Duration.ofDays(60))));
        theTramLeavesTheRails();
        desk.database.chats().unsubscribe(OWN, "evening");
        desk.clock.reach(Instant.parse("2026-03-08T12:00:00Z"));
        desk.publish(EVENING).due();
        desk.database.chats().subscribe(OWN, "evening", desk.clock.instant());
        theBudgetPasses();

        assertThat(at("2026-03-08T16:30:00Z"))
                .singleElement()
                .satisfies(post ->
                        assertThat(post.content().html()).contains("budget").doesNotContain("Tanner"));
    }

    @Test
    void aChatGetsItAtItsOwnTimeAndTheOthersAtTheDigests() {
        wants(Timing.USUAL.at(List.of(LocalTime.of(17, 30)), desk.clock.instant()));
        theTramLeavesTheRails();

        assertThat(at("2026-03-05T16:29:59Z")).isEmpty();
        assertThat(at("2026-03-05T16:30:00Z")).extracting(Post::address).containsExactly(OWN);
        assertThat(at("2026-03-05T16:30:01Z")).isEmpty();
        assertThat(at("2026-03-05T18:00:00Z")).extracting(Post::address).containsExactly(USUAL);
    }

    @Test
    void whatCameBetweenIsToldToEachOnce() {
        wants(Timing.USUAL.at(List.of(LocalTime.of(17, 30)), desk.clock.instant()));
        theTramLeavesTheRails();
        at("2026-03-05T16:30:00Z");
        theBudgetPasses();

        assertThat(at("2026-03-05T18:00:00Z"))
                .singleElement()
                .satisfies(post -> assertThat(post.content().html()).contains("Tram leaves", "Parliament adopts"));
        assertThat(at("2026-03-06T16:30:00Z"))
                .singleElement()
                .satisfies(post -> assertThat(post.content().html())
                        .contains("Parliament adopts")
                        .doesNotContain("Tram leaves"));
        assertThat(at("2026-03-06T18:00:00Z")).isEmpty();
    }

    @Test
    void theTimesOfTheDigestAreThoseOfTheChatsOwnZone() {
        wants(Timing.USUAL.in(ZoneId.of("America/Toronto"), desk.clock.instant()));
        theTramLeavesTheRails();

        assertThat(at("2026-03-05T18:00:00Z")).extracting(Post::address).containsExactly(USUAL);
        assertThat(at("2026-03-06T00:00:00Z")).extracting(Post::address).containsExactly(OWN);
    }

    @Test
    void quietHoursPostponeToTheirEndAsOne() {
        wants(Timing.USUAL
                .at(List.of(LocalTime.of(22, 30), LocalTime.of(6, 0)), desk.clock.instant())
                .quiet(NIGHT, desk.clock.instant()));
        theTramLeavesTheRails();
        assertThat(at("2026-03-05T21:30:00Z")).extracting(Post::address).containsExactly(USUAL);
        theBudgetPasses();

        assertThat(at("2026-03-06T05:00:00Z")).isEmpty();
        assertThat(at("2026-03-06T06:00:00Z"))
                .singleElement()
                .returns(OWN, Post::address)
                .satisfies(post -> assertThat(post.content().html()).contains("Tram leaves", "Parliament adopts"));
        assertThat(at("2026-03-06T06:00:01Z")).isEmpty();
    }

    @Test
    void aTimeThatTheClocksLeapOverComesAtOnceAfterTheLeap() {
        desk.clock.reach(Instant.parse("2026-03-28T20:00:00Z"));
        desk.publish(EVENING).due();
        wants(Timing.USUAL.at(List.of(LocalTime.of(2, 30)), desk.clock.instant()));
        theTramLeavesTheRails();

        assertThat(at("2026-03-29T00:59:59Z")).isEmpty();
        assertThat(at("2026-03-29T01:00:00Z")).extracting(Post::address).containsExactly(OWN);
        assertThat(at("2026-03-29T01:30:00Z")).isEmpty();
    }

    @Test
    void aTimeThatComesTwiceBringsOneEdition() {
        desk.clock.reach(Instant.parse("2026-10-24T20:00:00Z"));
        desk.publish(EVENING).due();
        wants(Timing.USUAL.at(List.of(LocalTime.of(2, 30)), desk.clock.instant()));
        theTramLeavesTheRails();

        assertThat(at("2026-10-25T00:30:00Z")).hasSize(1);
        theBudgetPasses();
        assertThat(at("2026-10-25T01:30:00Z")).isEmpty();
    }

    @Test
    void aTimeChosenAfterItPassedIsThatOfTomorrow() {
        theTramLeavesTheRails();
        desk.clock.reach(Instant.parse("2026-03-05T16:40:00Z"));
        wants(Timing.USUAL.at(List.of(LocalTime.of(17, 30)), desk.clock.instant()));

        assertThat(at("2026-03-05T16:41:00Z")).isEmpty();
        assertThat(at("2026-03-06T16:30:00Z")).extracting(Post::address).contains(OWN);
    }

    @Test
    void onDaysThatAreNotItsOwnNothingComes() {
        wants(Timing.USUAL.on(Set.of(DayOfWeek.SATURDAY), desk.clock.instant()));
        theTramLeavesTheRails();

        assertThat(at("2026-03-05T18:00:00Z")).extracting(Post::address).containsExactly(USUAL);
        assertThat(at("2026-03-07T18:00:00Z")).extracting(Post::address).containsExactly(OWN);
    }

    @Test
    void styleAndNumberOfStoriesAreItsOwn() {
        wants(ChatSettings.USUAL.with(Style.HEADLINES).with(1));
        theTramLeavesTheRails();
        theBudgetPasses();

        List<Post> sent = at("2026-03-05T18:00:00Z");
        assertThat(sent).extracting(Post::address).containsExactlyInAnyOrder(USUAL, OWN);
        String own = sent.stream()
                .filter(post -> post.address().equals(OWN))
                .findFirst()
                .orElseThrow()
                .content()
                .html();
        assertThat(own.contains("Tram leaves") ^ own.contains("Parliament adopts"))
                .as(own)
                .isTrue();
        assertThat(own).doesNotContain("forty passengers").doesNotContain("court");
    }

    @Test
    void chatsThatWantTheSameShareAnEdition() {
        for (int chat = 10; chat < 20; chat++) {
            var address = Address.of(-chat);
            desk.database.chats().subscribe(address, "evening", desk.clock.instant());
            desk.database
                    .chats()
                    .change(
                            address,
                            before -> ChatSettings.USUAL.with(
                                    Timing.USUAL.at(List.of(LocalTime.of(17, 30)), desk.clock.instant())));
        }
        theTramLeavesTheRails();

        assertThat(at("2026-03-05T16:30:00Z")).hasSize(10);
        assertThat(desk.database.editions().recent(100)).hasSize(1);
    }

    @Test
    void aPostThatIsMadeByHandWaitsForTheEndOfTheQuietHours() {
        wants(Timing.USUAL.quiet(NIGHT, desk.clock.instant()));
        theTramLeavesTheRails();
        desk.clock.reach(Instant.parse("2026-03-05T22:00:00Z"));
        desk.publish(EVENING).post(EVENING);

        var outbox = desk.database.outbox();
        assertThat(outbox.due(desk.clock.instant(), 10))
                .extracting(Post::address)
                .containsExactly(USUAL);
        assertThat(outbox.due(Instant.parse("2026-03-06T06:00:00Z"), 10))
                .extracting(Post::address)
                .containsExactlyInAnyOrder(USUAL, OWN);
    }

    @Test
    void theNextMomentIsThatOfWhoeverIsFirst() {
        assertThat(desk.publish(EVENING).next(EVENING, desk.clock.instant()))
                .contains(Instant.parse("2026-03-05T18:00:00Z"));

        wants(Timing.USUAL.at(List.of(LocalTime.of(17, 30)), desk.clock.instant()));
        assertThat(desk.publish(EVENING).next(EVENING, desk.clock.instant()))
                .contains(Instant.parse("2026-03-05T16:30:00Z"));
    }
}
