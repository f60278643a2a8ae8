package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import news.vigie.PaperSite.Item;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A headline is corrected by its paper after it was posted. */
class CorrectedHeadlineTest {
    private static final long CHANNEL = -1007;
    private static final String BELL =
            "The harbour bell of Aldham rang on Monday for the first time in forty years, the town council said.\n";

    @TempDir
    Path folder;

    private BotApi telegram;
    private PaperSite site;

    @BeforeEach
    void theWorldExists() throws IOException {
        telegram = new BotApi();
        telegram.know(CHANNEL, "channel", "The quay");
        site = new PaperSite();
        print("Harbour bell of Aldham rings after four years");
        HomeFolder.good(folder)
                .write("config/vigie.yaml", """
                        collect: {every: 1s, min: 1s, per-host: 16, allow-private: [127.0.0.1]}
                        web: {port: 0}
                        """)
                .write("config/feeds.yaml", "feeds: [{url: '%s', every: 1s}]\n".formatted(site.at("/rss.xml")))
                .write(
                        "digests/quay.yaml",
                        "title: The quay\ncron: '0/1 * * * * ?'\nzone: Europe/Paris\nlanguage: en\npost-to: [%d]\n"
                                .formatted(CHANNEL));
    }

    @AfterEach
    void theWorldEnds() {
        telegram.close();
        site.close();
    }

    private void print(String title) {
        site.prints("/bell", title, BELL.repeat(4)).lists("/rss.xml", "Courier", new Item("/bell", title, "The bell."));
    }

    @Test
    void itsPostIsEditedAndKeepsItsButtons() throws Exception {
        var environment = Map.of(
                "VIGIE_TELEGRAM_TOKEN",
                BotApi.TOKEN,
                "VIGIE_TELEGRAM_API_URL",
                telegram.url().toString());
        try (var vigie = new RunningVigie(environment, "run", "--home", folder.toString())) {
            Posted before = telegram.awaitMessage(CHANNEL, "after four years");

            print("Harbour bell of Aldham rings after forty years");
            Posted after = telegram.awaitMessage(CHANNEL, "after forty years");

            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.html()).isEqualTo(before.html().replace("four years", "forty years"));
            assertThat(after.buttons()).isEqualTo(before.buttons());
            assertThat(telegram.messages(CHANNEL)).hasSize(1);
            assertThat(vigie.stop()).isZero();
        }
    }
}
