package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.telegram.talk.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest is passed on by its link, wherever the bot shows it, and whoever follows the link is offered it. */
class SharedDigestsTest {
    private static final String ACCENTED = "l’été à la mer: très long, et que nul lien ne peut porter tel quel";

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale & <toi>").withDigest(ACCENTED, "L’été");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    /** What the button of this name passes on: the link, and the words beside it. */
    private static List<String> passedOn(Posted message, String label) {
        String url = message.buttons().get(message.labels().indexOf(label));
        String query = URI.create(url).getRawQuery();
        assertThat(url).startsWith("https://t.me/share/url?");
        return List.of(query.split("&")).stream()
                .map(part -> URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void whoHasSubscribedMayPassItOnAndTakeItIntoAGroup() {
        Posted done = bench.ask(ANN, "/subscribe matinale");

        assertThat(passedOn(done, "Share"))
                .containsExactly("https://t.me/vigie_test_bot?start=digest_matinale", "La matinale & <toi>");
        assertThat(done.buttons().get(done.labels().indexOf("Add me to a group")))
                .isEqualTo("https://t.me/vigie_test_bot?startgroup=digest_matinale");
    }

    @Test
    void aNameThatNoLinkCanBearHasACode() {
        Posted card = bench.ask(ANN, "/settings");
        bench.telegram.press(ANN, card, "set:11:D");
        Posted list = bench.telegram.awaitChange(card);

        assertThat(list.labels()).filteredOn("Share"::equals).hasSize(2);
        String link =
                passedOn(new Posted(ANN, 1, "", "", 0, list.call()), "Share").getFirst();
        assertThat(link).startsWith("https://t.me/vigie_test_bot?start=digest_");
        assertThat(bench.ask(BORIS, "/start digest_" + Code.of(ACCENTED)).text())
                .startsWith("L’été");
    }

    @Test
    void aCardOfADigestHasTheLink() {
        Posted list = bench.ask(OWNER, "/digests");
        bench.telegram.press(OWNER, list, "pub:show:" + Code.of("matinale") + ":1");

        assertThat(passedOn(bench.telegram.awaitChange(list), "Share"))
                .contains("https://t.me/vigie_test_bot?start=digest_matinale");
    }

    @Test
    void whoFollowsTheLinkSubscribesHimselfAndNobodyElse() {
        Posted offer = bench.ask(BORIS, "/start digest_matinale");
        assertThat(offer.text()).startsWith("La matinale & <toi>");
        assertThat(offer.buttons()).containsExactly("sub:12:+matinale", "digest:matinale");
        bench.telegram.press(BORIS, offer, "sub:11:+matinale");
        bench.telegram.press(BORIS, offer, "sub:12:+matinale");
        bench.inbox.awaitDone(3);

        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(BORIS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digest_",
                "digest_gone",
                "digest_000000000000",
                "digest_matinale_x",
                "digest_../../etc",
                "digest_%00",
                "digest_{0}"
            })
    void aForgedLinkLeadsToNothing(String payload) {
        assertThat(bench.ask(ANN, "/start " + payload).text()).isNotEmpty();
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }
}
