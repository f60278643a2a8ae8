package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Measure;
import news.vigie.digest.Schedule;
import news.vigie.digest.Window;
import news.vigie.feed.Feed;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishTest {
    private static final Instant SEVEN_PM = Instant.parse("2026-03-05T19:00:00Z");
    private static final Address CHANNEL = new Address("@aldham", null);
    private static final List<String> EVENTS = List.of(
            "Harbour bell of Aldham rings again",
            "Parliament in Oslo adopts its budget",
            "Chess champion Lind loses the final",
            "Vineyards near Lyon fear the frost");

    private final List<Item> printed = new ArrayList<>();
    private PaperSite site;
    private Desk desk;
    private Feed feed;

    @BeforeEach
    void aDigestIsKnown() throws IOException {
        site = new PaperSite().lists("/rss.xml", "Courier");
        desk = new Desk(site, CollectSettings.DEFAULT);
        feed = desk.watch("/rss.xml");
        desk.publish(digest(1)).due();
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private static DigestDefinition digest(int minStories) {
        return DigestDefinition.of("evening", "The evening", Language.ENGLISH, ZoneId.of("UTC"))
                .with(new Schedule(List.of(LocalTime.of(19, 0)), null, Set.of(), ZoneId.of("UTC")))
                .with(new Measure(8, minStories, new Window.SinceLast()))
                .to(List.of(CHANNEL))
                .from(Origin.FILE);
    }

    /** The next so many events happen, are printed and collected. */
    private void happen(int count) {
        for (int i = 0; i < count; i++) {
            String title = EVENTS.get(printed.size());
            String path = "/" + printed.size();
            site.prints(path, title, (title + ", as hundreds of people saw on Monday, the council said.\n").repeat(4));
            printed.add(new Item(path, title, title));
        }
        site.lists("/rss.xml", "Courier", printed.toArray(Item[]::new));
        desk.database.feeds().hurry(feed.id(), desk.clock.instant());
        desk.collect();
        desk.clock.pass(Duration.ofMillis(1));
    }

    private List<Edition> due() {
        return desk.publish(digest(1)).due();
    }

    private static List<String> headlines(Edition edition) {
        return edition.items().stream().map(item -> item.brief().headline()).toList();
    }

    @Test
    void aSlotGivesOneEditionAndItsPosts() {
        happen(2);
        assertThat(due()).as("before the slot").isEmpty();
        desk.clock.reach(SEVEN_PM);

        assertThat(due()).singleElement().satisfies(edition -> {
            assertThat(edition.slot()).isEqualTo(SEVEN_PM);
            assertThat(edition.late()).isFalse();
            assertThat(headlines(edition)).containsExactlyInAnyOrderElementsOf(EVENTS.subList(0, 2));
        });
        assertThat(desk.database.outbox().recent(10)).extracting(Post::address).containsOnly(CHANNEL);
        assertThat(due()).as("the same slot again").isEmpty();
        assertThat(desk.database.editions().recent(10)).hasSize(1);
    }

    /** As after an older copy of the database was put in its place, which knows no post up to then. */
    private void postedUpTo(Instant moment) throws SQLException {
        try (var connection = desk.database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE last_sent SET restored = " + moment.toEpochMilli());
        }
    }

    @Test
    void whatCameBeforeTheLastPostThatAnOlderCopyDoesNotKnowCountsAsTold() throws SQLException {
        happen(1);
        postedUpTo(desk.clock.instant());
        desk.clock.pass(Duration.ofMinutes(1));
        happen(1);
        desk.clock.reach(SEVEN_PM);

        assertThat(due())
                .singleElement()
                .satisfies(edition -> assertThat(headlines(edition)).containsExactly(EVENTS.get(1)));
    }

    @Test
    void aChannelThatAFileNamesAndThatSubscribedByItsNumberIsPostedToOnce() {
        var chats = desk.database.chats();
        String name = CHANNEL.chat().substring(1);
        chats.met(new Chat(-1001L, ChatType.CHANNEL, "The quay", name, null, null), desk.clock.instant());
        chats.subscribe(Address.of(-1001L), "evening", desk.clock.instant());
        chats.met(new Chat(-1002L, ChatType.CHANNEL, "The other", "other", null, null), desk.clock.instant());
        chats.subscribe(Address.of(-1002L), "evening", desk.clock.instant());
        happen(2);
        desk.clock.reach(SEVEN_PM);

        assertThat(due()).hasSize(1);
        assertThat(desk.database.outbox().recent(10))
                .extracting(Post::address)
                .containsExactlyInAnyOrder(CHANNEL, Address.of(-1002L));
    }

    @Test
    void whatAFileNamesAndCannotBePostedToWaitsAndMissesNothing() {
        happen(1);
        desk.publish(digest(1)).post(digest(1));
        happen(1);
        desk.database.chats().suspend(CHANNEL, Closure.NOT_FOUND, desk.clock.instant());
        desk.clock.reach(SEVEN_PM);
        due();
        assertThat(desk.database.outbox().recent(10)).hasSize(1);

        desk.database.chats().resume(CHANNEL);
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(1)));
        due();
        assertThat(desk.database.outbox().recent(10)).extracting(Post::address).containsExactly(CHANNEL, CHANNEL);
    }

    @Test
    void aGroupThatAFileNamesByItsOldNumberIsTheOneThatItBecame() {
        desk.database.chats().migrate(-77, -1001);
        DigestDefinition filed = digest(1).to(List.of(Address.of(-77)));
        desk.database.chats().subscribe(Address.of(-1001), "evening", desk.clock.instant());
        happen(1);
        desk.clock.reach(SEVEN_PM);
        desk.publish(filed).due();

        assertThat(desk.database.outbox().recent(10)).extracting(Post::address).containsExactly(Address.of(-1001));
    }

    @Test
    void missedSlotsGiveOneLateEdition() {
        happen(1);
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(3)).plus(Duration.ofHours(2)));
        happen(1);

        assertThat(due()).singleElement().satisfies(edition -> {
            assertThat(edition.slot()).isEqualTo(SEVEN_PM.plus(Duration.ofDays(3)));
            assertThat(edition.late()).isTrue();
            assertThat(headlines(edition)).containsExactlyInAnyOrderElementsOf(EVENTS.subList(0, 2));
        });
        assertThat(due()).isEmpty();
    }

    @Test
    void nothingNewGivesNoEdition() {
        desk.clock.reach(SEVEN_PM);

        assertThat(due()).isEmpty();
        happen(1);
        assertThat(due()).as("the slot is dealt with").isEmpty();
        assertThat(desk.database.outbox().recent(10)).isEmpty();
    }

    @Test
    void whatWasToldDoesNotComeAgain() {
        happen(2);
        desk.clock.reach(SEVEN_PM);
        due();
        desk.clock.pass(Duration.ofHours(1));
        happen(1);
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(1)));

        assertThat(due())
                .singleElement()
                .satisfies(edition -> assertThat(headlines(edition)).containsExactly(EVENTS.get(2)));
    }

    @Test
    void tooFewStoriesWaitForTheNextSlot() {
        Publish publish = desk.publish(digest(2));
        happen(1);
        desk.clock.reach(SEVEN_PM);
        assertThat(publish.due()).isEmpty();

        desk.clock.pass(Duration.ofHours(1));
        happen(1);
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(1)).minus(Duration.ofHours(8)));
        assertThat(publish.post(digest(2)))
                .hasValueSatisfying(edition ->
                        assertThat(headlines(edition)).containsExactlyInAnyOrderElementsOf(EVENTS.subList(0, 2)));
    }

    /** An article comes at the very moment at which the edition is made. */
    @Test
    void noArticleFallsBetweenTwoEditions() {
        happen(1);
        desk.clock.reach(SEVEN_PM);
        happen(1);
        desk.clock.reach(SEVEN_PM);
        List<Edition> first = due();
        assertThat(headlines(first.getFirst())).containsExactly(EVENTS.getFirst());
        happen(1);
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(1)));
        List<Edition> second = due();

        var told = new ArrayList<>(headlines(first.getFirst()));
        told.addAll(headlines(second.getFirst()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(EVENTS.subList(0, 3));
    }

    @Test
    void aPreviewMarksNothingAsTold() {
        happen(1);
        Publish publish = desk.publish(digest(1));

        assertThat(headlines(publish.preview(digest(1)))).containsExactly(EVENTS.getFirst());
        assertThat(publish.post(digest(1))).isPresent();
        assertThat(publish.post(digest(1))).isEmpty();
    }

    @Test
    void aStoryThatThereWasNoRoomForComesWithTheNextPostOfItsWindow() {
        DigestDefinition one = withRoomForOne(digest(1));
        happen(2);
        Edition first = desk.publish(one).post(one).orElseThrow();
        Edition second = desk.publish(one).post(one).orElseThrow();

        assertThat(first.untold()).isEqualTo(1);
        assertThat(second.untold()).isZero();
        assertThat(List.of(headlines(first).getFirst(), headlines(second).getFirst()))
                .containsExactlyInAnyOrderElementsOf(EVENTS.subList(0, 2));
        assertThat(desk.publish(one).post(one)).isEmpty();
    }

    @Test
    void theLastEditionIsKnownWithItsReasonsAndHowMuchItLeftOut() {
        DigestDefinition one = withRoomForOne(digest(1));
        assertThat(desk.publish(one).last(one)).isEmpty();
        happen(2);
        Edition posted = desk.publish(one).post(one).orElseThrow();

        assertThat(desk.publish(one).last(one)).hasValueSatisfying(last -> {
            assertThat(last.untold()).isEqualTo(posted.untold());
            assertThat(last.items().getFirst().why())
                    .isNotEmpty()
                    .isEqualTo(posted.items().getFirst().why());
        });
    }

    private static DigestDefinition withRoomForOne(DigestDefinition digest) {
        return digest.with(new Measure(1, 1, new Window.Last(Duration.ofHours(24))));
    }

    @Test
    void aDigestThatIsNewBeginsWithItsNextSlot() {
        desk.clock.reach(SEVEN_PM.plusSeconds(60));
        DigestDefinition evening = digest(1);
        DigestDefinition other = DigestDefinition.of(
                        "other",
                        evening.title(),
                        evening.language(),
                        evening.schedule().zone())
                .with(evening.schedule())
                .to(evening.postTo())
                .from(evening.origin());

        assertThat(desk.publish(other).due()).isEmpty();
        happen(1);
        desk.clock.pass(Duration.ofHours(23));
        assertThat(desk.publish(other).due()).isEmpty();
        desk.clock.pass(Duration.ofHours(1));
        assertThat(desk.publish(other).due()).hasSize(1);
    }

    @Test
    void aSlotThatComesOnceMoreByAClockThatWasPutBackGivesNoSecondEditionAndNothingIsLost() {
        happen(1);
        desk.clock.reach(SEVEN_PM);
        assertThat(due()).hasSize(1);

        desk.clock.reach(SEVEN_PM.minus(Duration.ofHours(1)));
        desk.database.outbox().clockPutBack(desk.clock.instant());
        happen(1);
        assertThat(due()).isEmpty();
        desk.clock.reach(SEVEN_PM);
        assertThat(due()).isEmpty();
        desk.clock.reach(SEVEN_PM.plus(Duration.ofDays(1)));
        assertThat(due())
                .singleElement()
                .satisfies(edition -> assertThat(headlines(edition)).containsExactly(EVENTS.get(1)));
    }

    @Test
    void theHealthSaysWhichEditionCameLastAndWhichIsNext() {
        Publish publish = desk.publish(digest(1));
        publish.due();
        assertThat(Messages.logged(publish.health().words())).contains("is still to come", "is evening, ");
        happen(1);
        desk.clock.reach(SEVEN_PM);
        publish.due();

        Health.Line line = publish.health();
        assertThat(line.part()).isEqualTo("publishing");
        assertThat(line.level()).isEqualTo(Health.Level.OK);
        assertThat(desk.publish(digest(1)).health().words())
                .as("after another start")
                .isEqualTo(line.words());
        var minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(digest(1).schedule().zone());
        assertThat(Messages.logged(line.words()))
                .contains(
                        "was evening, " + minutes.format(SEVEN_PM),
                        "is evening, " + minutes.format(SEVEN_PM.plus(Duration.ofDays(1))));
    }

    @Test
    void theHealthIsDownAsLongAsNoEditionCanBeMade() {
        Publish publish = desk.publish(digest(1));
        publish.due();
        happen(1);
        desk.clock.reach(SEVEN_PM);
        desk.sql("ALTER TABLE edition_report RENAME TO hidden");
        publish.due();
        desk.clock.pass(Duration.ofHours(1));
        publish.due();

        assertThat(publish.health().level()).isEqualTo(Health.Level.DOWN);
        assertThat(publish.health().at()).isEqualTo(SEVEN_PM);
        assertThat(Messages.logged(publish.health().words())).contains("evening", "tried again");

        desk.sql("ALTER TABLE hidden RENAME TO edition_report");
        assertThat(publish.due()).hasSize(1);
        assertThat(publish.health().level()).isEqualTo(Health.Level.OK);
    }

    @Test
    void whatNobodyGetsIsNotPostedAtOnce() {
        happen(1);
        DigestDefinition unread = digest(1).to(List.of());
        Publish publish = desk.publish(unread);

        assertThat(publish.isRead(unread)).isFalse();
        assertThat(publish.post(unread)).isEmpty();
        assertThat(desk.database.editions().recent(5)).isEmpty();

        desk.database.chats().subscribe(CHANNEL, "evening", desk.clock.instant());
        assertThat(publish.isRead(unread)).isTrue();
        assertThat(publish.post(unread)).isPresent();
    }
}
