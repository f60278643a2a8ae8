package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody types words without a command. */
class LooseWordsTest {
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
    void whatMayBeDoneWithThemIsOfferedByButtons() {
        bench.archive.withStory("Le port s’agrandit", "Le port grandit.");

        Posted offer = bench.ask(ANN, "port");
        assertThat(offer.text()).startsWith("What would you like to know about “port”?");
        assertThat(offer.labels()).containsExactly("🔎 Search the archive", "🗞 What the news says now");

        bench.telegram.press(ANN, offer, offer.buttons().getLast());
        assertThat(bench.telegram.awaitMessages(ANN, 2).getLast().text()).contains("[port]");
        bench.telegram.press(ANN, offer, offer.buttons().getFirst());
        assertThat(bench.telegram.awaitChange(offer).text()).startsWith("1 story mentions “port”");
    }

    @Test
    void whatNobodyLooksForIsAnsweredWithWhatThereIs() {
        assertThat(bench.ask(ANN, "😀").text()).startsWith("I only understand commands.");
        assertThat(bench.ask(ANN, "a long letter to the editor ".repeat(20)).text())
                .startsWith("I only understand commands.");
    }
}
