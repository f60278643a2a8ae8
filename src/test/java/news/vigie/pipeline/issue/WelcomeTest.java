package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.outbox.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first digest of a place does not wait for its time. */
class WelcomeTest {
    private static final Address ANN = Address.of(11);
    private static final Address CHANNEL = new Address("@aldham", null);

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

    private static DigestDefinition digest(Selection selection, Address... postTo) {
        return DigestDefinition.of("morning", "The morning", Language.ENGLISH, ZoneId.of("UTC"))
                .with(selection)
                .with(new Schedule(List.of(LocalTime.of(7, 0)), null, Set.of(), ZoneId.of("UTC")))
                .to(List.of(postTo))
                .from(Origin.FILE);
    }

    private Welcome welcome(DigestDefinition digest) {
        var database = desk.database;
        return new Welcome(
                new Welcome.Shelves(
                        database.newcomers(),
                        () -> List.of(digest),
                        database.chats(),
                        database.stories(),
                        database.outbox()),
                Set.of(),
                desk.publish(digest),
                desk.clock);
    }

    private void happen(String title) {
        String path = "/" + printed.size();
        site.prints(path, title, (title + ", as hundreds of people saw on Monday, the council said.\n").repeat(4));
        printed.add(new Item(path, title, title));
        site.lists("/rss.xml", "Courier", printed.toArray(Item[]::new));
        desk.database.feeds().hurry(feed.id(), desk.clock.instant());
        desk.collect();
        desk.clock.pass(Duration.ofMillis(1));
    }

    /** So many rounds, a few seconds apart. */
    private void look(Welcome welcome, int rounds) {
        for (int i = 0; i < rounds; i++) {
            desk.clock.pass(Duration.ofSeconds(3));
            welcome.round();
        }
    }

    private List<Address> posted() {
        return desk.database.outbox().recent(10).stream().map(Post::address).toList();
    }

    private void subscribe(Address place) {
        desk.database.chats().subscribe(place, "morning", desk.clock.instant());
    }

    @Test
    void whoSubscribedHasItOnceTheFirstArticlesAreRead() {
        DigestDefinition digest = digest(Selection.EVERYTHING);
        Welcome welcome = welcome(digest);
        subscribe(ANN);
        assertThat(welcome.greet(ANN, digest)).isTrue();
        look(welcome, 3);
        assertThat(posted()).as("nothing is read yet").isEmpty();

        happen("Harbour bell of Aldham rings again");
        look(welcome, 1);
        happen("Parliament in Oslo adopts its budget");
        look(welcome, 1);
        assertThat(posted()).as("more is coming in").isEmpty();
        look(welcome, 1);

        assertThat(posted()).containsExactly(ANN);
        assertThat(desk.database.editions().recent(1).getFirst().items()).hasSize(2);
        look(welcome, 3);
        assertThat(posted()).hasSize(1);
        assertThat(welcome.greet(ANN, digest)).isFalse();
    }

    @Test
    void othersWhoHaveItAlreadyAreLeftInPeaceAndADayIsNewsToTheNewcomer() {
        DigestDefinition digest = digest(Selection.EVERYTHING, CHANNEL);
        Publish publish = desk.publish(digest);
        publish.due();
        happen("Harbour bell of Aldham rings again");
        publish.post(digest);
        Welcome welcome = welcome(digest);
        subscribe(ANN);
        welcome.greet(ANN, digest);
        look(welcome, 3);

        assertThat(posted()).containsExactly(ANN, CHANNEL);
    }

    @Test
    void aFirstFeedBringsItToAllWhoGetWhatItTells() {
        Welcome welcome = welcome(digest(Selection.EVERYTHING, CHANNEL));
        subscribe(ANN);
        assertThat(welcome.begin(desk.database.feeds().known())).isEqualTo(2);
        happen("Harbour bell of Aldham rings again");
        look(welcome, 3);

        assertThat(posted()).containsExactlyInAnyOrder(ANN, CHANNEL);
        assertThat(welcome.begin(desk.database.feeds().known())).isZero();
    }

    @Test
    void whatTellsNothingOfTheFeedPromisesNothing() {
        var sport = new Selection(List.of(), List.of("sport"), List.of(), List.of(), false);
        Welcome welcome = welcome(digest(sport, CHANNEL));

        assertThat(welcome.begin(desk.database.feeds().known())).isZero();
        assertThat(Welcome.takes(digest(Selection.EVERYTHING), List.of())).isFalse();
    }

    @Test
    void aLostPlaceHasItWhenItIsBack() {
        Welcome welcome = welcome(digest(Selection.EVERYTHING, CHANNEL));
        welcome.begin(desk.database.feeds().known());
        happen("Harbour bell of Aldham rings again");
        look(welcome, 3);
        Post first = desk.database.outbox().recent(1).getFirst();
        desk.database.outbox().failed(first, Notice.quoted("chat not found"), desk.clock.instant());
        desk.database.chats().suspend(CHANNEL, Closure.NOT_FOUND, desk.clock.instant());
        look(welcome, 30);
        assertThat(posted()).hasSize(1);

        desk.database.chats().resume(CHANNEL);
        look(welcome, 30);
        assertThat(posted()).containsExactly(CHANNEL, CHANNEL);
    }

    @Test
    void aServiceThatHasPostedBeforeDoesNotBeginAnew() {
        DigestDefinition digest = digest(Selection.EVERYTHING, CHANNEL);
        happen("Harbour bell of Aldham rings again");
        desk.publish(digest).post(digest);
        Welcome welcome = welcome(digest(Selection.EVERYTHING, CHANNEL, ANN));
        welcome.open(desk.database.feeds()::known);
        look(welcome, 3);

        assertThat(posted()).containsExactly(CHANNEL);
    }
}
