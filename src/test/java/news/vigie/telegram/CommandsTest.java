package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.chat.Closure;
import news.vigie.chat.Role;
import news.vigie.digest.Address;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask in a private chat, and what the bot answers. */
class CommandsTest {
    private static final Notice FAILED = Notice.of("feed.sign.failed", Notice.of("http.status", "503"));

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void aReaderIsOfferedTheDigestsTheNewsSettingsAndHelp() {
        bench.newsroom.withFeeds(1).withDigest("matinale", "La matinale");

        Posted welcome = bench.ask(ANN, "/start");

        assertThat(welcome.text()).startsWith("Vigie reads the press for you").contains("Which digest");
        assertThat(welcome.labels()).containsExactly("La matinale", "Read the news", "Help", "⚙ Settings");
        assertThat(welcome.buttons()).startsWith("sub:11:+matinale", "digest:", "start:help");

        bench.telegram.press(ANN, welcome, "start:help");
        assertThat(bench.telegram.awaitMessage(ANN, "What I can do").text()).doesNotContain("/addfeed");
    }

    @Test
    void whoMayMendItIsToldWhatIsMissing() {
        Posted first = bench.ask(OWNER, "/start");
        assertThat(first.text()).contains("give me something to read", "/addfeed https://example.org");
        assertThat(first.labels()).containsExactly("Add a feed", "Help", "⚙ Settings", "Feeds", "Digests");
        bench.telegram.press(OWNER, first, "start:addfeed");
        bench.telegram.awaitMessage(OWNER, "Send the address with the command");

        bench.newsroom.withFeeds(2);
        Posted second = bench.ask(OWNER, "/start");
        assertThat(second.text()).contains("I already read 2 feeds.");
        assertThat(second.buttons()).startsWith("ed:go:new", "digest:");

        bench.newsroom.withDigest("matinale", "La matinale");
        assertThat(bench.ask(OWNER, "/start").labels())
                .containsExactly("La matinale", "Read the news", "Help", "⚙ Settings", "Feeds", "Digests");
    }

    @Test
    void aReaderIsToldWhatIsMissingAndAskedForNothing() {
        Posted first = bench.ask(ANN, "/start");
        assertThat(first.text()).contains("I don’t read any sources yet").doesNotContain("/addfeed");
        assertThat(first.labels()).containsExactly("Help", "⚙ Settings");
        bench.telegram.press(ANN, first, "start:addfeed");
        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", 1)
                        .getLast()
                        .path("text")
                        .asText())
                .isEqualTo("Only the admins of this bot can use this command.");

        bench.newsroom.withFeeds(1);
        assertThat(bench.ask(ANN, "/start").text()).contains("No digest comes at a set time yet");
    }

    @Test
    void helpListsWhatThePersonMayDo() {
        assertThat(bench.ask(ANN, "/help").text()).contains("/digest –").doesNotContain("/addfeed");
        Posted all = bench.ask(OWNER, "/help");
        assertThat(all.text())
                .contains("/addfeed –", "/removefeed –")
                .containsSubsequence("Reading\n/digest –", "What comes here\n", "Feeds and digests\n", "The service\n");
        assertThat(all.labels()).containsExactly("⚙ Settings", "Feeds", "Digests");
    }

    @Test
    void whatIsFollowedAndMutedIsKeptAndShown() {
        assertThat(bench.ask(ANN, "/follow").text()).startsWith("Nothing is followed");
        assertThat(bench.ask(ANN, "/follow Claire Le Goff").text()).contains("“Claire Le Goff” will come first here");
        assertThat(bench.ask(ANN, "/mute <b>football").text()).contains("“<b>football” will no longer appear here");

        assertThat(bench.ask(ANN, "/mute").text()).contains("+ Claire Le Goff", "− <b>football");
        assertThat(bench.ask(ANN, "/mute -<b>football").text()).contains("no longer followed or muted");
        assertThat(bench.ask(ANN, "/mute").text()).doesNotContain("football");
        assertThat(bench.ask(ANN, "/follow -football").text()).contains("is neither followed nor muted here.");
        assertThat(bench.ask(ANN, "/follow " + "x".repeat(101)).text()).contains("too long");
    }

    @Test
    void digestPassesOnEverythingThatWasWritten() {
        Posted edition = bench.ask(ANN, "/digest 6h climat \"<b>&\"");

        assertThat(edition.text()).isEqualTo("Edition [6h climat \"<b>&\"] en");
        assertThat(edition.replyTo()).isPositive();
        assertThat(edition.call()
                        .at("/reply_parameters/allow_sending_without_reply")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void withoutAnyFeedDigestSaysWhatToDo() {
        bench.newsroom.withDigest("matinale", "La matinale").withDigest("soir", "Le soir");
        bench.newsroom.newStories = 0;

        assertThat(bench.ask(OWNER, "/digest").text()).contains("Give me one", "/addfeed https://example.org");
        assertThat(bench.ask(ANN, "/digest").text())
                .contains("I don’t read any sources yet")
                .doesNotContain("/addfeed");
        bench.newsroom.newStories = 3;
        assertThat(bench.ask(ANN, "/digest").text()).as("from the archive").isEqualTo("Edition [] en");
    }

    @Test
    void digestAloneAsksWhichOneWhenThereAreSeveral() {
        bench.newsroom.withFeeds(1);
        bench.newsroom.withDigest("matinale", "La matinale").withDigest("soir", "Le soir");

        assertThat(bench.ask(ANN, "/digest").buttons()).containsExactly("digest:matinale", "digest:soir", "digest:");
        assertThat(bench.ask(ANN, "/digest soir").text()).isEqualTo("Edition [soir] en");
    }

    @Test
    void latestTakesANumberWithinReason() {
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
        assertThat(bench.ask(ANN, "/latest 3").text()).isEqualTo("Latest 3 en");
        assertThat(bench.ask(ANN, "/latest 9999").text()).isEqualTo("Latest 20 en");
        assertThat(bench.ask(ANN, "/latest many").text()).startsWith("How many stories?");
    }

    @Test
    void answersInThePersonsLanguageUntilAnotherIsSet() {
        bench.telegram.know(ANN, "private", "fr-CA");
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 fr");

        assertThat(bench.ask(ANN, "/language en").text()).isEqualTo("Done: I’ll speak English here.");
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
        assertThat(bench.chats.byId(ANN).orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void subscribesAndUnsubscribes() {
        bench.newsroom.withDigest("matinale", "La matinale");

        assertThat(bench.ask(ANN, "/subscribe").text()).startsWith("Done: “La matinale” will arrive here");
        assertThat(bench.ask(ANN, "/subscribe Matinale").text()).contains("already");
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(ANN));
        assertThat(bench.ask(ANN, "/unsubscribe").text()).isEqualTo("Done: “La matinale” will no longer come here.");
        assertThat(bench.ask(ANN, "/unsubscribe").text()).startsWith("You don’t get that digest here");
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }

    @Test
    void subscribingToAnUnknownDigestShowsTheKnownOnes() {
        bench.newsroom.withDigest("matinale", "La matinale");

        Posted answer = bench.ask(ANN, "/subscribe <evening>");

        assertThat(answer.text()).startsWith("There is no digest called “<evening>”");
        assertThat(answer.buttons()).containsExactly("sub:11:+matinale");
    }

    @Test
    void theRightCodeMakesAnOwner() {
        bench.claims.issue("ABCD2345", Bench.CLOCK.instant());

        assertThat(bench.ask(ANN, "/claim WRONG123").text())
                .isEqualTo("That is not the code. It is shown in the terminal when the service starts.");
        assertThat(bench.ask(ANN, "/claim abcd-2345").text()).startsWith("You are now the owner.");
        assertThat(bench.chats.roleOf(ANN)).isEqualTo(Role.OWNER);
        assertThat(bench.ask(Bench.BORIS, "/claim ABCD2345").text()).startsWith("This code is no longer valid");
        assertThat(bench.chats.roleOf(Bench.BORIS)).isEqualTo(Role.READER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ABCD2345”",
                "«\u202fABCD2345\u202f».",
                "\"abcd2345\",",
                "<ABCD2345>",
                "`ABCD-2345`",
                "ABCD2345”"
            })
    void aCodeIsTakenWithTheMarksThatItWasCopiedWith(String copied) {
        bench.claims.issue("ABCD2345", Bench.CLOCK.instant());

        assertThat(bench.ask(ANN, "/claim " + copied).text()).startsWith("You are now the owner.");
    }

    @Test
    void claimIsOfferedUntilThereIsAnOwner() throws IOException {
        assertThat(bench.ask(ANN, "/help").text()).doesNotContain("/claim");
        try (Bench masterless = Bench.withoutOwner().start()) {
            int languages = SpokenLanguages.ALL.size();
            int menus = 4 * languages;
            assertThat(masterless.ask(ANN, "/help").text()).contains("/claim –");
            assertThat(masterless.telegram.awaitCalls("setMyCommands", menus))
                    .anySatisfy(menu -> assertThat(menu.toString()).contains("\"claim\""));
            masterless.claims.issue("ABCD2345", Bench.CLOCK.instant());
            masterless.ask(ANN, "/claim ABCD2345");

            assertThat(masterless.ask(Bench.BORIS, "/help").text()).doesNotContain("/claim");
            assertThat(masterless
                            .telegram
                            .awaitCalls("setMyCommands", 2 * menus + languages)
                            .subList(menus, 2 * menus + languages))
                    .allSatisfy(menu -> assertThat(menu.toString()).doesNotContain("\"claim\""));
        }
    }

    @Test
    void feedsAreForAdmins() {
        bench.newsroom.withFeed("https://a.example/rss?x=1&y=2", "A <Paper>", Origin.FILE);
        bench.newsroom.withFeed("https://b.example/rss", "Broken", Origin.STORE);

        assertThat(bench.ask(ANN, "/feeds").text()).isEqualTo("Only the admins of this bot can use this command.");
        bench.newsroom.withHealth(2, FeedHealth.Level.WAITING, FAILED);
        assertThat(bench.ask(OWNER, "/feeds").text())
                .isEqualTo(
                        "2 feeds\n\n🟢 1 · A <Paper>\n⚪ 2 · Broken – the last reading failed: the site is unavailable at the moment (503)");
        assertThat(bench.ask(ANN, "/sources").text()).contains("I read 2 sources", "• A <Paper>");
    }

    @Test
    void sourcesAreThoseOfTheDigestThatIsNamed() {
        bench.newsroom.withFeed("https://a.example/rss", "Paper", Origin.FILE);
        bench.newsroom.withDigest("matinale", "La matinale").withDigest("soir", "Le <soir>");

        assertThat(bench.ask(ANN, "/sources le <soir>").text()).isEqualTo("Le <soir> draws on 1 source\n\n• Paper");
        Posted which = bench.ask(ANN, "/sources sport");
        assertThat(which.labels()).containsExactly("La matinale", "Le <soir>");
        bench.telegram.press(ANN, which, which.buttons().getFirst());
        assertThat(bench.telegram.awaitMessage(ANN, "La matinale draws on").text())
                .endsWith("• Paper");
    }

    @Test
    void aSourceIsFoundByItsNameOrAPartOfItWithTheDigestsThatReadIt() {
        bench.newsroom.withFeed("https://a.example/rss", "Le Cadran – Sport", Origin.FILE);
        bench.newsroom.withFeed("https://b.example/rss", "Élan", Origin.FILE);
        bench.newsroom.withDigest("matinale", "La matinale");

        Posted named = bench.ask(ANN, "/sources elan");
        assertThat(named.text()).isEqualTo("1 source called “elan”\n\n• Élan");
        assertThat(named.labels()).containsExactly("La matinale");
        assertThat(bench.ask(ANN, "/sources Cadran").text()).endsWith("• Le Cadran – Sport");
        assertThat(bench.ask(ANN, "/sources Gazette").text()).startsWith("There is no digest or source");
    }

    @Test
    void aFrenchAdminIsToldInFrenchWhyAFeedFails() {
        bench.telegram.know(OWNER, "private", "fr");
        bench.newsroom.withFeed("https://a.example/rss", "Journal", Origin.FILE);
        bench.newsroom.withFeed("https://b.example/rss", "Gazette", Origin.STORE);
        bench.newsroom.withHealth(2, FeedHealth.Level.WAITING, FAILED);

        assertThat(bench.ask(OWNER, "/feeds").text())
                .endsWith("la dernière lecture a échoué\u202f: le site est indisponible pour l’instant (503)");
        assertThat(bench.ask(OWNER, "/addfeed https://down.example/").text())
                .contains("down.example refuse les connexions sur le port 443.");
    }

    @Test
    void addfeedKnowsWhatIsWatchedAlready() {
        bench.newsroom.withFeed("https://c.example/rss", "Courier", Origin.STORE);

        assertThat(bench.ask(OWNER, "/addfeed c.example/rss").text()).isEqualTo("I already read Courier.");
    }

    @Test
    void addfeedTellsWhyNot() {
        assertThat(bench.ask(OWNER, "/addfeed https://down.example/").text())
                .contains("refuses connections on port 443");
        assertThat(bench.ask(OWNER, "/addfeed file:///etc/passwd").text()).contains("is not a complete address");
        assertThat(bench.ask(OWNER, "/addfeed").text()).startsWith("Send the address with the command");
    }

    @Test
    void removefeedTellsWhereAFeedOfAFileStands() {
        bench.newsroom.withFeed("https://a.example/rss", "Paper", Origin.FILE);
        bench.newsroom.withFeed("https://b.example/rss", "Gazette", Origin.STORE);

        assertThat(bench.ask(OWNER, "/removefeed paper").text()).contains("config/feeds.yaml");
        assertThat(bench.newsroom.feeds()).hasSize(2);
    }

    @Test
    void removefeedAsksBeforeAFeedGoes() {
        bench.newsroom.withFeed("https://a.example/rss", "Paper", Origin.FILE);
        bench.newsroom.withFeed("https://b.example/rss?token=secret", "Gazette", Origin.STORE);
        Posted list = bench.ask(OWNER, "/removefeed");
        assertThat(list.labels()).containsExactly("2 · Gazette");

        Posted question = bench.ask(OWNER, "/removefeed gazette");
        bench.telegram.press(OWNER, question, question.buttons().getFirst());

        assertThat(bench.telegram.awaitChange(question).text())
                .isEqualTo("I no longer read Gazette. Articles already read will stay.");
        assertThat(bench.newsroom.feeds()).hasSize(1);
    }

    @Test
    void noAddressOfAFeedIsShownToAGroup() {
        bench.telegram.know(-500, "supergroup", "Newsroom");
        bench.newsroom.withFeed("https://b.example/rss?token=secret", "Gazette", Origin.STORE);

        for (String command : List.of("/removefeed", "/feeds", "/feedhealth", "/pausefeed", "/addfeed")) {
            bench.telegram.say(OWNER, -500, command + "@vigie_test_bot");
        }

        assertThat(bench.telegram.awaitMessages(-500, 5))
                .noneMatch(said -> said.html().contains("b.example"));
    }

    @Test
    void whoWritesCanBeWrittenToAgain() {
        bench.ask(ANN, "/start");
        bench.chats.suspend(Address.of(ANN), Closure.BLOCKED, Bench.CLOCK.instant());

        bench.ask(ANN, "/start");

        assertThat(bench.chats.byId(ANN).orElseThrow().problem()).isNull();
    }

    @Test
    void anAnswerThatMayHaveArrivedIsGivenOnceMore() {
        bench.telegram.fail("sendMessage", new Fault.Cut(false));

        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
    }

    @Test
    void anAnswerWaitsAsLongAsTelegramAsks() throws IOException {
        try (Bench clocked = Bench.paced(Bench.wide()).start()) {
            clocked.telegram.fail(
                    "sendMessage", new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));

            assertThat(clocked.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
        }
    }

    @Test
    void anythingElseLeadsToTheHelp() {
        assertThat(bench.ask(ANN, "hello").text()).contains("/help");
        assertThat(bench.ask(ANN, "/<b>nonsense").text()).contains("/help");
        assertThat(bench.ask(ANN, "/weather now").text())
                .isEqualTo("I don’t know /weather. Here is everything I can do: /help");
        assertThat(bench.ask(ANN, "/ABOUT").text()).contains("Nothing is made up");
    }
}
