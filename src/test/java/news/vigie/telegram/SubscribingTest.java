package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.chat.Votes.Ballot;
import news.vigie.chat.Votes.Count;
import news.vigie.chat.Votes.Vote;
import news.vigie.digest.Address;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How subscriptions begin and end, and what is promised of the first digest. */
class SubscribingTest {
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void whoSubscribedMayPassTheDigestOn() {
        bench.newsroom.withDigest("été & fils", "L’été");
        Posted done = bench.ask(ANN, "/subscribe été & fils");
        String code = Code.of("été & fils");

        assertThat(done.labels()).containsExactly("Share", "Add me to a group");
        assertThat(done.buttons())
                .containsExactly(
                        "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fvigie_test_bot%3Fstart%3Ddigest_" + code
                                + "&text=L%E2%80%99%C3%A9t%C3%A9",
                        "https://t.me/vigie_test_bot?startgroup=digest_" + code);
        assertThat(bench.ask(BORIS, "/start digest_" + code).text()).contains("L’été");
    }

    @Test
    void aNewcomerIsPromisedAFirstDigestAndOthersAreNot() {
        bench.newsroom.welcomes = true;
        assertThat(bench.ask(ANN, "/subscribe").text())
                .isEqualTo(
                        "Done: “La matinale” will arrive here at its set time, and for the first time within a few minutes "
                                + "if there is news. /unsubscribe to stop it.");
        bench.newsroom.welcomes = false;

        assertThat(bench.ask(BORIS, "/subscribe").text())
                .isEqualTo("Done: “La matinale” will arrive here at its set time. /unsubscribe to stop it.");
        assertThat(bench.newsroom.welcomed).containsExactly(Address.of(ANN), Address.of(BORIS));
    }

    @Test
    void eachBeginningAndEndArmsTheNextSlot() {
        bench.ask(ANN, "/subscribe");
        assertThat(bench.rearmed).hasValue(1);
        bench.ask(ANN, "/subscribe");
        assertThat(bench.rearmed).as("nothing changed").hasValue(1);
        bench.ask(ANN, "/unsubscribe");
        assertThat(bench.rearmed).hasValue(2);

        bench.newsroom.withDigest("soir", "Le soir");
        Posted choice = bench.ask(ANN, "/subscribe");
        bench.telegram.press(ANN, choice, "sub:11:+soir");
        bench.telegram.awaitChange(choice);
        assertThat(bench.rearmed).hasValue(3);
    }

    @Test
    void aDigestIsMeantByItsTitleToo() {
        bench.newsroom.withDigest("essentiel", "L’essentiel de l’été");
        bench.ask(ANN, "/subscribe la matinale");

        assertThat(bench.ask(ANN, "/subscribe L'essentiel de l'ete").text()).startsWith("Done: “L’essentiel de l’été”");
        assertThat(bench.chats.subscriptions(Address.of(ANN))).containsExactlyInAnyOrder("matinale", "essentiel");

        assertThat(bench.ask(ANN, "/unsubscribe L’essentiel de l’été").text()).contains("“L’essentiel de l’été”");
        assertThat(bench.ask(ANN, "/unsubscribe Le soir").text()).doesNotContain("Done");
        assertThat(bench.chats.subscriptions(Address.of(ANN))).containsExactly("matinale");
    }

    @Test
    void whatIsPublishedNoLongerCanBeLeft() {
        bench.newsroom.withDigest("soir", "Le soir");
        bench.ask(ANN, "/subscribe matinale");
        bench.ask(ANN, "/subscribe soir");
        bench.newsroom.remove("soir");

        Posted choice = bench.ask(ANN, "/unsubscribe");
        assertThat(choice.labels()).containsExactly("✓ La matinale", "✓ soir (no longer published)");
        bench.telegram.press(ANN, choice, "sub:11:-soir");
        assertThat(bench.telegram.awaitChange(choice).labels()).containsExactly("✓ La matinale");
        assertThat(bench.chats.subscriptions(Address.of(ANN))).containsExactly("matinale");
    }

    @Test
    void whoAddsAFeedIsToldWhoHasAFirstDigestSoonOrHowAnybodyHas() {
        assertThat(added("https://courier.example/rss"))
                .endsWith("/subscribe brings one, and its first edition arrives within a few minutes.");

        bench.newsroom.newcomers = 2;
        assertThat(added("https://gazette.example/rss"))
                .endsWith("A first edition arrives within a few minutes, in 2 chats.");

        bench.newsroom.newcomers = 0;
        bench.ask(ANN, "/subscribe");
        assertThat(added("https://herald.example/rss")).startsWith("I now read").doesNotContain("\n");
    }

    private String added(String url) {
        bench.telegram.say(OWNER, "/addfeed " + url);
        Posted question = bench.telegram.awaitLabel(OWNER, "Add");
        bench.telegram.press(OWNER, question, "af:add");
        return bench.telegram.awaitChange(question).text();
    }

    @Test
    void whoIsForgottenHasVotedNowhere() {
        bench.ask(ANN, "/start");
        bench.posts.sent(7, Address.of(ANN), 1L);
        bench.votes.cast(7, new Ballot(ANN, Vote.LIKE, "1"), Bench.CLOCK.instant());
        Posted question = bench.ask(ANN, "/forget");
        assertThat(question.text()).contains("how you voted");
        bench.telegram.press(ANN, question, "forget:11");

        bench.telegram.awaitMessage(ANN, "Deleted.");
        assertThat(bench.votes.of(7)).isEqualTo(Count.NOTHING);
    }
}
