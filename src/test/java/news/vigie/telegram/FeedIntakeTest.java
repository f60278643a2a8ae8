package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.feed.Origin;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds that admins bring in: one by its address, many by a list. */
class FeedIntakeTest {
    private static final String OPML = """
            <opml version="2.0"><body>
            <outline text="Courier" xmlUrl="https://courier.example/rss"/>
            <outline text="Herald &amp; Sons" xmlUrl="https://herald.example/rss"/>
            <outline text="Known" xmlUrl="https://known.example/rss"/>
            <outline text="Odd" xmlUrl="gopher://odd.example/"/>
            </body></opml>""";

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withFeed("https://known.example/rss", "Known", Origin.STORE);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    /** The question about topics, the last of three messages. */
    private Posted looked() {
        bench.telegram.say(OWNER, "/addfeed https://courier.example/rss");
        return bench.telegram.awaitMessage(OWNER, "about?");
    }

    @Test
    void aFeedIsSeenBeforeItIsAdded() {
        Posted question = looked();

        List<Posted> shown = bench.telegram.messages(OWNER);
        assertThat(shown.getFirst().text())
                .startsWith(
                        "courier.example\nhttps://courier.example/rss\n\nIts latest headlines:\n• Le pont <rouvre>");
        assertThat(shown.get(1).text()).isEqualTo("Sample en");
        assertThat(question.buttons()).contains("af:add", "af:no");
        assertThat(bench.newsroom.feeds()).hasSize(1);
    }

    @Test
    void itGetsTopicsByWordsAndButtons() {
        looked();
        Posted question = bench.ask(OWNER, "Climate, #Energy");
        assertThat(question.text()).contains("Topics chosen: climate, energy");

        Posted fewer = press(question, "af:t:" + Code.of("energy"));
        assertThat(press(fewer, "af:add").text())
                .isEqualTo("I now read courier.example (climate).\n\n"
                        + "There are no digests yet. /newdigest creates one step by step.");
        assertThat(bench.newsroom.feeds().getLast().definition().topics()).containsExactly("climate");
    }

    @Test
    void itCanBeLeft() {
        assertThat(press(looked(), "af:no").text()).isEqualTo("courier.example was not added.");
        assertThat(bench.newsroom.feeds()).hasSize(1);
    }

    @Test
    void ofSeveralOneIsChosenByItsNumber() {
        Posted several = bench.ask(OWNER, "/addfeed page.example");
        assertThat(several.text()).contains("1 · Les nouvelles", "2 · Sport <1>", "• Le match");

        bench.telegram.press(OWNER, several, several.buttons().getLast());
        bench.telegram.awaitMessage(OWNER, "What is sport.example about?");
    }

    @Test
    void strangersAndGroupsLearnNothing() {
        Posted question = looked();
        bench.ask(ANN, "/start");
        bench.telegram.press(ANN, question, "af:add");
        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", 1)
                        .getFirst()
                        .path("text")
                        .asText())
                .contains("Only the admins");
        bench.telegram.know(-500, "group", "Neighbours");
        bench.telegram.say(OWNER, -500, "/addfeed https://courier.example/rss");
        bench.telegram.awaitMessage(-500, "in private");
        assertThat(bench.newsroom.feeds()).hasSize(1);
    }

    @Test
    void aListSaysWhatIsNewBeforeItIsTaken() {
        bench.telegram.send(OWNER, "feeds.opml", OPML);
        Posted said = bench.telegram.awaitMessage(OWNER, "A list of feeds");
        assertThat(said.text()).contains("2 new, 1 already read, 1 unreadable", "• Herald & Sons");

        assertThat(press(said, said.buttons().getFirst()).text()).startsWith("2 feeds added");
        assertThat(bench.newsroom.feeds()).hasSize(3);
        assertThat(bench.newsroom.unknown(List.of())).isEmpty();
    }

    @Test
    void aHostileListIsRefused() {
        bench.telegram.send(OWNER, "x.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><opml>&b;</opml>");

        assertThat(bench.telegram.awaitMessage(OWNER, "can’t read this file").buttons())
                .isEmpty();
    }

    @Test
    void whatAStrangerSendsIsNotEvenFetched() {
        bench.telegram.send(ANN, "feeds.opml", OPML);
        bench.telegram.awaitMessage(ANN, "Only the admins of this bot can send lists of feeds.");

        bench.telegram.send(ANN, "novel.pdf", OPML);
        bench.telegram.awaitMessage(ANN, "commands");
        assertThat(bench.telegram.calls("getFile")).isEmpty();
    }

    @Test
    void theListOfFeedsIsGivenAsADocument() {
        bench.telegram.press(OWNER, bench.ask(OWNER, "/feeds"), "opml:out");

        assertThat(bench.telegram.awaitMessage(OWNER, "1 feed, in OPML").file()).isEqualTo("vigie.opml");
    }
}
