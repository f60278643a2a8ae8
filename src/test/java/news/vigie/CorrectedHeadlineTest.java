package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A headline is corrected by its paper after it was posted. */
class CorrectedHeadlineTest {
    private static final long CHANNEL = -1007;

    @TempDir
    Path folder;

    private Aldham aldham;

    @BeforeEach
    void theWorldExists() throws IOException {
        aldham = Aldham.at(folder).prints("bell", "Harbour bell of Aldham rings after four years");
        aldham.telegram().know(CHANNEL, "channel", "The quay");
        aldham.home()
                .write(
                        "digests/quay.yaml",
                        "title: The quay\ncron: '0/1 * * * * ?'\nzone: Europe/Paris\nlanguage: en\npost-to: [%d]\n"
                                .formatted(CHANNEL));
    }

    @AfterEach
    void theWorldEnds() {
        aldham.close();
    }

    @Test
    void itsPostIsEditedAndKeepsItsButtons() throws Exception {
        BotApi telegram = aldham.telegram();
        try (RunningVigie vigie = aldham.run()) {
            Posted before = telegram.awaitMessage(CHANNEL, "after four years");

            aldham.prints("bell", "Harbour bell of Aldham rings after forty years");
            Posted after = telegram.awaitMessage(CHANNEL, "after forty years");

            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.html()).isEqualTo(before.html().replace("four years", "forty years"));
            assertThat(after.buttons()).isEqualTo(before.buttons());
            assertThat(telegram.messages(CHANNEL)).hasSize(1);
            assertThat(vigie.stop()).isZero();
        }
    }
}
