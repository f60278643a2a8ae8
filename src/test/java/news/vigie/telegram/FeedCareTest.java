package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.Origin;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.SampleEntry;
import news.vigie.feed.Wishes;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.Finding;
import news.vigie.pipeline.address.Whereabouts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How feeds fare, for the admin, and what the buttons under it do. */
class FeedCareTest {
    private static final Notice DEAD =
            Notice.of("feed.sign.dead", Instant.parse("2027-03-05T08:00:00Z"), Notice.of("http.status", "404"));
    private static final Notice SLOW = Notice.of("feed.sign.slow", 14);

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom
                .withFeed("https://a.example/rss", "Courier", Origin.FILE)
                .withFeed("https://b.example/rss?key=secret", "Gazette <1>", Origin.STORE)
                .withFeed("https://c.example/rss", "Herald", Origin.STORE)
                .withHealth(2, Level.ODD, SLOW)
                .withHealth(3, Level.DOWN, DEAD, SLOW);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    /** What a press under the message makes of it. */
    private Posted press(Posted message, String data, String expected) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitMessage(OWNER, expected);
    }

    private Posted card(long feed) {
        return press(bench.ask(OWNER, "/feedhealth"), "feed:" + feed + ":show:t1", " · " + feed);
    }

    @Test
    void theWorstStandsFirstAndTheWellAreCounted() {
        Posted health = bench.ask(OWNER, "/feedhealth");

        assertThat(health.text()).isEqualTo("""
                Feed health
                🔴 1 down · 🟠 1 to check · ⚪ 0 waiting · 🟢 1 healthy

                🔴 3 · Herald
                dead since 5 March 2027: there is nothing at this address (404); slow: it takes about 14 seconds to respond
                last successful reading 3 h ago · next reading in 20 min · read every 40 min

                🟠 2 · Gazette <1>
                slow: it takes about 14 seconds to respond
                last successful reading 3 h ago · next reading in 20 min · read every 40 min""");
        assertThat(health.buttons()).containsExactly("feed:3:show:t1", "feed:2:show:t1", "feeds:a1");
    }

    @Test
    void readersLearnNothingOfIt() {
        for (String command : List.of("/feedhealth", "/pausefeed 1", "/resumefeed 1", "/feeds")) {
            assertThat(bench.ask(ANN, command).text()).isEqualTo("Only the admins of this bot can use this command.");
        }
        assertThat(bench.ask(ANN, "/sources").text()).contains("Herald").doesNotContain("dead", "🔴");
        assertThat(bench.ask(ANN, "/help").text()).doesNotContain("/feedhealth");
        assertThat(bench.ask(OWNER, "/help").text()).contains("/feedhealth", "/pausefeed", "/resumefeed");
    }

    @Test
    void inAGroupItIsNotTold() {
        bench.telegram.know(-500, "group", "Neighbours");

        bench.telegram.say(OWNER, -500, "/feedhealth");
        assertThat(bench.telegram.awaitMessage(-500, "in private").buttons()).isEmpty();
        bench.telegram.say(OWNER, -500, "/pausefeed herald");
        bench.telegram.awaitMessage(-500, "Herald is paused.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds:t1", "feed:3:remove_surely:t1", "feed:3:pause:a2"})
    void aForgedPressOfAReaderDoesNothing(String data) {
        Posted greeting = bench.ask(ANN, "/start");

        bench.telegram.press(ANN, greeting, data);

        JsonNode answer = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(answer.path("text").asText()).isEqualTo("Only the admins of this bot can use this command.");
        assertThat(bench.telegram.calls("editMessageText")).isEmpty();
        assertThat(bench.newsroom.feeds()).hasSize(3).noneMatch(feed -> feed.paused());
    }

    @Test
    void anAdminsPressInAGroupShowsNothingThere() {
        bench.telegram.know(-500, "group", "Neighbours");
        bench.telegram.say(OWNER, -500, "/latest");
        Posted latest = bench.telegram.awaitMessage(-500, "Latest");

        bench.telegram.press(OWNER, latest, "feeds:t1");

        JsonNode answer = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(answer.path("text").asText()).contains("in private");
        assertThat(bench.telegram.calls("editMessageText")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feeds:",
                "feeds:x1",
                "feeds:t",
                "feed:1:show",
                "feed:1:fly:t1",
                "feed:x:show:t1",
                "feed:1:take=:t1"
            })
    void dataThatNoButtonHasIsStale(String data) {
        bench.telegram.press(OWNER, bench.ask(OWNER, "/feedhealth"), data);

        JsonNode answer = bench.telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(answer.path("text").asText()).isEqualTo("This button is no longer valid.");
    }

    @Test
    void aCardTellsEverythingButSecrets() {
        Posted card = card(2);

        assertThat(card.text())
                .startsWith("🟠 Gazette <1> · 2\nhttps://b.example/rss\n\n• slow: it takes about 14 seconds to respond")
                .contains("12 entries read · latest 2 days ago", "Added in Telegram or on the command line.")
                .doesNotContain("secret");
        assertThat(card.call().at("/link_preview_options/is_disabled").asBoolean())
                .isTrue();
        assertThat(card.buttons())
                .containsExactly(
                        "feed:2:retry:t1",
                        "feed:2:pause:t1",
                        "feed:2:seek:t1",
                        "feed:2:remove:t1",
                        "feeds:t1",
                        "feed:2:show:t1");
    }

    @Test
    void aFeedIsTriedPausedAndResumedFromItsCard() {
        Posted card = card(3);

        press(card, "feed:3:retry:t1", "I’m reading it now");
        assertThat(bench.newsroom.retried).containsExactly(3L);
        Posted paused = press(card, "feed:3:pause:t1", "Herald is paused.");
        assertThat(bench.newsroom.feed(3).orElseThrow().paused()).isTrue();
        assertThat(paused.buttons()).contains("feed:3:resume:t1").doesNotContain("feed:3:retry:t1");
        press(card, "feed:3:resume:t1", "I’m reading Herald again");
        assertThat(bench.newsroom.feed(3).orElseThrow().paused()).isFalse();
    }

    @Test
    void removingIsAskedTwiceAndNotForAFeedOfAFile() {
        Posted card = card(3);

        Posted question = press(card, "feed:3:remove:t1", "Stop reading Herald?");
        assertThat(question.buttons()).containsExactly("feed:3:remove_surely:t1", "feed:3:show:t1");
        assertThat(bench.newsroom.feeds()).hasSize(3);
        press(card, "feed:3:remove_surely:t1", "I no longer read Herald. Articles already read will stay.");
        assertThat(bench.newsroom.feeds()).hasSize(2);
        press(card, "feed:3:pause:t1", "I no longer read this feed");

        press(card, "feed:1:remove_surely:t1", "is listed in config/feeds.yaml");
        assertThat(bench.newsroom.feeds()).hasSize(2);
    }

    private static Finding.Feed found(String url, String title) {
        var entries = List.of(SampleEntry.titled("The bridge <reopens>").build());
        return new Finding.Feed(
                URI.create(url), new ParsedFeed(FeedFormat.RSS, title, null, null, entries, List.of(), Wishes.NONE));
    }

    @Test
    void aNewAddressIsOfferedAndTaken() {
        bench.newsroom.whereabouts = new Whereabouts.Found(
                List.of(found("https://new.example/feed", "Herald"), found("https://c.example/2", "Comments")), true);
        Posted offers = press(card(3), "feed:3:seek:t1", "Herald may have moved to one of these addresses");

        assertThat(offers.text()).contains("1 · Herald\nhttps://new.example/feed\n• The bridge <reopens>", "2 · Comm");
        assertThat(bench.telegram.calls("editMessageText"))
                .anySatisfy(call ->
                        assertThat(call.path("text").asText()).startsWith("I’m looking for the new address of"));
        press(offers, offers.buttons().getFirst(), "I now read it at its new address");
        assertThat(bench.newsroom.feed(3).orElseThrow().movedTo()).isEqualTo(URI.create("https://new.example/feed"));
    }

    @Test
    void anOfferThatIsForgottenIsMadeAnew() {
        press(card(3), "feed:3:take=0123456789abcdef:t1", "This suggestion has expired");

        assertThat(bench.newsroom.feed(3).orElseThrow().movedTo()).isNull();
    }

    @Test
    void whereNothingIsFoundTheReasonIsTold() {
        press(card(3), "feed:3:seek:t1", "No new address found: nothing that was found");

        bench.newsroom.whereabouts = new Whereabouts.Here(found("https://c.example/rss", "Herald"));
        press(card(3), "feed:3:seek:t1", "with 1 entry: nothing needs changing");
    }

    @Test
    void aFeedIsNamedByNumberAddressOrPart() {
        assertThat(bench.ask(OWNER, "/pausefeed 1").text()).startsWith("Courier is paused.");
        assertThat(bench.ask(OWNER, "/pausefeed https://b.example/rss?key=secret")
                        .text())
                .startsWith("Gazette <1> is paused.");
        assertThat(bench.ask(OWNER, "/pausefeed HERA").text()).startsWith("Herald is paused.");
        assertThat(bench.ask(OWNER, "/pausefeed Herald").text()).isEqualTo("Herald is already paused.");
        assertThat(bench.ask(OWNER, "/pausefeed").text()).isEqualTo("All feeds are paused already.");
        assertThat(bench.ask(OWNER, "/resumefeed 3").text()).isEqualTo("I’m reading Herald again.");
        assertThat(bench.ask(OWNER, "/resumefeed 3").text()).isEqualTo("Herald is not paused.");
        assertThat(bench.ask(OWNER, "/resumefeed nowhere").text()).startsWith("I don’t read a feed called “nowhere”.");
        assertThat(bench.ask(OWNER, "/resumefeed .example").buttons())
                .containsExactly("feed:1:resume:p1", "feed:2:resume:p1", "feed:3:resume:p1");
    }

    @Test
    void withoutANameThereAreButtons() {
        Posted choice = bench.ask(OWNER, "/pausefeed");
        assertThat(choice.buttons()).containsExactly("feed:1:pause:v1", "feed:2:pause:v1", "feed:3:pause:v1");

        Posted card = press(choice, "feed:2:pause:v1", "Gazette <1> is paused.");

        assertThat(press(card, "feeds:v1", "Which feed should I pause").buttons())
                .hasSize(2);
    }
}
