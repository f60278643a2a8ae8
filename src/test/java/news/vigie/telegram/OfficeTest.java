package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.chat.Role;
import news.vigie.chat.Votes;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.telegram.desk.ServiceDesk.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What owners look after. */
class OfficeTest {
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.closedToStrangers().start();
        bench.telegram.know(OWNER, "private", "en");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    private String invitation() {
        bench.telegram.press(OWNER, bench.ask(OWNER, "/admins"), "adm:invite");
        String text = bench.telegram.awaitMessage(OWNER, "t.me/").text();
        return text.substring(text.indexOf("?start=") + "?start=".length());
    }

    @Test
    void aLinkMakesAnAdminOnce() {
        String payload = invitation();

        assertThat(bench.ask(ANN, "/start " + payload).text()).startsWith("You are now an admin.");
        assertThat(bench.chats.roleOf(ANN)).isEqualTo(Role.ADMIN);
        assertThat(bench.ask(BORIS, "/start " + payload).text()).startsWith("This link is no longer valid");
        assertThat(bench.chats.roleOf(BORIS)).isEqualTo(Role.READER);
        assertThat(bench.ask(OWNER, "/admins").text()).contains("Person 11");
    }

    @Test
    void anAdminSeesNoneOfTheOwnersAffairs() {
        bench.ask(ANN, "/start " + invitation());

        for (String command : List.of("/admins", "/stats", "/errors", "/backup")) {
            assertThat(bench.ask(ANN, command).text()).isEqualTo("Only the owners of this bot can use this command.");
        }
        assertThat(bench.ask(ANN, "/help").text()).contains("/newdigest").doesNotContain("/backup");
        Posted help = bench.ask(ANN, "/digests");
        for (String data : List.of("adm:name:12", "backup:make", "err:1", "adm:invite")) {
            bench.telegram.press(ANN, help, data);
        }
        bench.telegram
                .awaitCalls("answerCallbackQuery", 5)
                .subList(1, 5)
                .forEach(answer -> assertThat(answer.path("text").asText())
                        .isEqualTo("Only the owners of this bot can use this command."));
        assertThat(bench.backroom.copies).isEmpty();
    }

    @Test
    void whoWroteWhatAnOwnerPassesOnMayBeNamed() {
        bench.telegram.forward(OWNER, BORIS, "Look at this");
        Posted question = bench.telegram.awaitMessage(OWNER, "Make Person 12 an admin");

        press(question, "adm:name:12");
        assertThat(bench.chats.roleOf(BORIS)).isEqualTo(Role.ADMIN);
        Posted list = press(bench.ask(OWNER, "/admins"), "adm:drop:12");
        assertThat(list.text()).contains("is no longer an admin");
        assertThat(bench.chats.roleOf(BORIS)).isEqualTo(Role.READER);
    }

    @Test
    void whoIsAnsweredInAGroupMayBeNamedByTheOwnerAlone() {
        bench.telegram.know(-500, "group", "Neighbours");
        bench.telegram.answer(OWNER, -500, BORIS, "/admins");
        Posted question = bench.telegram.awaitMessage(-500, "Make Person 12 an admin");

        bench.telegram.press(BORIS, question, "adm:name:12");
        bench.telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(bench.chats.roleOf(BORIS)).isEqualTo(Role.READER);
    }

    @Test
    void figuresComeWithAChart() {
        bench.newsroom.withFeeds(3);

        bench.posts.sent(1, Address.of(ANN), 1L);
        bench.votes.cast(1, new Votes.Ballot(ANN, Votes.Vote.LIKE, "1"), Bench.CLOCK.instant());
        bench.votes.cast(
                1,
                new Votes.Ballot(OWNER, Votes.Vote.LIKE, "2"),
                Bench.CLOCK.instant().minus(Duration.ofDays(8)));

        Posted stats = bench.ask(OWNER, "/stats");

        assertThat(stats.file()).isEqualTo("vigie-stats.png");
        assertThat(stats.text())
                .contains(
                        "Today: 113 articles, 53 stories", "In the archive: 12,345 articles", "👍 1 · 👎 0", "200 MB");
    }

    @Test
    void troublesComePageByPage() {
        IntStream.range(0, 10)
                .forEach(i -> bench.backroom.troubles.add(new Trouble(
                        Trouble.Kind.FEED,
                        Notice.of("trouble.feed", "Paper " + i, Notice.of("http.status", "404")),
                        Bench.CLOCK.instant())));

        Posted first = bench.ask(OWNER, "/errors");
        assertThat(first.text())
                .contains("10 problems", "Feed “Paper 7” – there is")
                .doesNotContain("Paper 8");
        assertThat(press(first, "err:2").text()).contains("Paper 9");
    }

    @Test
    void theCopyGoesToTheOwnerAndLeavesNoFile() {
        Posted done = press(bench.ask(OWNER, "/backup"), "backup:make");

        bench.telegram.awaitMessage(OWNER, "The copy is ready (3 MB)");
        assertThat(done.id()).isPositive();
        assertThat(bench.telegram
                        .awaitCalls("sendDocument", 1)
                        .getFirst()
                        .path("files")
                        .toString())
                .contains("vigie-2027-03-05");
        assertThat(bench.backroom.copies.getFirst()).doesNotExist();
    }

    @Test
    void whoTapsTwiceGetsOneCopy() {
        Posted offer = bench.ask(OWNER, "/backup");
        bench.telegram.press(OWNER, offer, "backup:make");
        bench.telegram.press(OWNER, offer, "backup:make");
        bench.telegram.awaitMessage(OWNER, "The copy is ready (3 MB)");

        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", 2)
                        .getLast()
                        .path("text")
                        .asText())
                .isEqualTo("This button is no longer valid.");
        assertThat(bench.backroom.copies).hasSize(1);
    }

    @Test
    void aCopyThatIsTooBigIsNotSent() {
        bench.backroom.copyBytes = 60L << 20;
        press(bench.ask(OWNER, "/backup"), "backup:make");

        bench.telegram.awaitMessage(OWNER, "The copy is 60 MB");
        assertThat(bench.telegram.calls("sendDocument")).isEmpty();
        assertThat(bench.backroom.copies.getFirst()).doesNotExist();
    }

    @Test
    void anOwnersOwnWordsMakeNobodyAnAdmin() {
        bench.telegram.forward(OWNER, OWNER, "What I wrote yesterday");

        assertThat(bench.telegram.awaitMessages(OWNER, 1).getFirst().text()).doesNotContain("an admin");
    }

    @Test
    void whatAnOwnerIsAskedComesBeforeWhoWroteIt() {
        bench.newsroom.withFeeds(1);
        bench.ask(OWNER, "/newdigest");
        bench.telegram.forward(OWNER, BORIS, "Harbour");

        assertThat(bench.telegram.awaitMessages(OWNER, 2).getLast().text()).doesNotContain("an admin");
        assertThat(bench.conversations.with(OWNER, OWNER)).isPresent();
    }
}
