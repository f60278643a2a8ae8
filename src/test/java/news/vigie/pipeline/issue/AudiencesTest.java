package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
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

/** Each address is told what it has not been told, and what it wants. */
class AudiencesTest {
    private static final Instant SEVEN_PM = Instant.parse("2026-03-05T19:00:00Z");
    private static final Address CHANNEL = new Address("-1", null);
    private static final Address LATECOMER = new Address("-2", null);
    private static final Address FAN = new Address("-3", 7);

    private final List<Item> printed = new ArrayList<>();
    private PaperSite site;
    private Desk desk;
    private Feed feed;

    @BeforeEach
    void aDigestIsKnown() throws IOException {
        site = new PaperSite().lists("/rss.xml", "Courier");
        desk = new Desk(site, CollectSettings.DEFAULT);
        feed = desk.watch("/rss.xml");
        due();
        desk.database.chats().subscribe(CHANNEL, "evening", desk.clock.instant());
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private static DigestDefinition digest() {
        return DigestDefinition.of("evening", "The evening", Language.ENGLISH, ZoneId.of("UTC"))
                .with(new Schedule(List.of(LocalTime.of(19, 0)), null, Set.of(), ZoneId.of("UTC")))
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

    private void due() {
        desk.publish(digest()).due();
    }

    /** What the address gets with the edition that is due now. */
    private List<Post> evening(int days, Address address) {
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(days)));
        due();
        return desk.database.outbox().recent(50).stream()
                .filter(post -> post.address().equals(address) && post.state() == PostState.PENDING)
                .sorted(Comparator.comparingInt(Post::part))
                .toList();
    }

    private void deliver(List<Post> posts, long message) {
        for (Post post : posts) {
            desk.database.outbox().begin(post, OptionalLong.empty(), desk.clock.instant());
            desk.database.outbox().sent(post, message, desk.clock.instant());
        }
    }

    private void theTramLeavesTheRails() {
        prints("Tram leaves the rails at Tanner's Cross in Aldham", """
                Four people were injured when a tram left the rails at Tanner's Cross in Aldham, police said on Thursday.

                The tram was carrying forty passengers to the university when it left the rails at the crossing.

                Tram traffic between Aldham and the university is closed while the rails at Tanner's Cross are repaired.
                """);
    }

    private void theDriverIsCharged() {
        prints("Driver of Aldham tram that left the rails at Tanner's Cross charged", """
                Karim Odell, who drove the tram that left the rails at Tanner's Cross in Aldham, was charged by prosecutors.

                Four people were injured when the tram left the rails at Tanner's Cross, on its way to the university.

                Odell, aged 51, told the magistrate that the brakes of the tram had answered too late at the crossing.
                """);
    }

    private void theBudgetPasses() {
        prints("Parliament in Oslo adopts its budget", """
                Parliament in Oslo adopted the budget for next year with the votes of four parties, its speaker said.

                The budget gives more money to hospitals and schools, and less to roads and harbours in the north.
                """);
    }

    @Test
    void anUpdateAnswersThePostThatToldTheStory() {
        theTramLeavesTheRails();
        deliver(evening(0, CHANNEL), 41);
        theDriverIsCharged();
        theBudgetPasses();

        List<Post> posts = evening(1, CHANNEL);
        assertThat(posts).hasSize(2);
        assertThat(posts.getFirst().content().html()).contains("Parliament in Oslo");
        assertThat(posts.getFirst().content().answers()).isNull();
        Post update = posts.getLast();
        assertThat(update.content().html()).contains("Karim Odell").doesNotContain("Parliament");
        assertThat(update.content().answers()).isNotNull();
        assertThat(desk.database
                        .outbox()
                        .told(CHANNEL, update.content().stories().getFirst()))
                .contains(41L);
    }

    @Test
    void whoCameLaterIsToldTheWholeStory() {
        theTramLeavesTheRails();
        deliver(evening(0, CHANNEL), 41);
        desk.database.chats().subscribe(LATECOMER, "evening", desk.clock.instant());
        theDriverIsCharged();

        assertThat(evening(1, LATECOMER)).singleElement().satisfies(post -> {
            assertThat(post.content().answers()).isNull();
            assertThat(post.content().html()).doesNotContain("Update");
        });
        assertThat(desk.database.editions().recent(10))
                .extracting(edition ->
                        edition.audience() + " " + edition.items().getFirst().update())
                .containsExactlyInAnyOrder("all false", "all true", "-2 false");
    }

    @Test
    void whatAChatMutesIsNotInItsEdition() {
        desk.database.chats().subscribe(FAN, "evening", desk.clock.instant());
        desk.database.chats().mute(FAN, "budget", desk.clock.instant());
        theTramLeavesTheRails();
        theBudgetPasses();

        assertThat(evening(0, FAN))
                .singleElement()
                .satisfies(post -> assertThat(post.content().html())
                        .contains("Tram leaves")
                        .doesNotContain("Parliament"));
        assertThat(evening(0, CHANNEL))
                .singleElement()
                .satisfies(post -> assertThat(post.content().html()).contains("Tram leaves", "Parliament"));
    }

    @Test
    void whatAChatFollowsComesFirst() {
        desk.database.chats().subscribe(FAN, "evening", desk.clock.instant());
        desk.database.chats().follow(FAN, "budget", desk.clock.instant());
        theBudgetPasses();
        theTramLeavesTheRails();

        assertThat(evening(0, FAN))
                .singleElement()
                .satisfies(post ->
                        assertThat(post.content().html()).containsSubsequence("Parliament in Oslo", "Tram leaves"));
    }

    @Test
    void aChatThatMissedAnEditionIsToldWithTheNext() {
        theTramLeavesTheRails();
        deliver(evening(0, CHANNEL), 41);
        theBudgetPasses();
        evening(1, CHANNEL)
                .forEach(post -> desk.database.outbox().failed(post, Notice.quoted("gone"), desk.clock.instant()));
        prints("Vineyards near Lyon fear the frost", """
                Wine growers near Lyon lit candles between their vines on Friday night, because frost was forecast.

                The night before, six degrees below zero had burnt the first buds on the slopes of the Beaujolais.
                """);

        assertThat(evening(2, CHANNEL))
                .singleElement()
                .satisfies(post -> assertThat(post.content().html())
                        .contains("Vineyards", "Parliament")
                        .doesNotContain("Tram leaves"));
    }

    @Test
    void theSameAgainInOtherWordsIsNotTold() {
        theTramLeavesTheRails();
        deliver(evening(0, CHANNEL), 41);
        prints("Tram off the rails in Aldham: police say four injured at Tanner's Cross", """
                In Aldham a tram left the rails at Tanner's Cross and four people were injured, the police said Thursday.

                The tram left the rails when it was carrying passengers to the university; traffic is closed.
                """);

        assertThat(evening(1, CHANNEL)).isEmpty();
    }
}
