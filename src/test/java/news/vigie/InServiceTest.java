package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the running service says of its troubles, and that everything else goes on. */
class InServiceTest {
    private static final long OWNER = 501;
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    @TempDir
    Path folder;

    private Aldham aldham;
    private BotApi telegram;

    @BeforeEach
    void theWorldExists() throws IOException {
        aldham = Aldham.at(folder)
                .set("telegram: {owners: [%d]}".formatted(OWNER))
                .prints("bell", "Harbour bell of Aldham rings again");
        telegram = aldham.telegram();
        telegram.know(OWNER, "private", "en");
    }

    @AfterEach
    void theWorldEnds() {
        aldham.close();
    }

    private static HttpResponse<String> health(String greeting) throws IOException, InterruptedException {
        var address = ADDRESS.matcher(greeting);
        assertThat(address.find()).isTrue();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address.group()).resolve("/health"));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aSecondPollerIsNamedAndARevokedTokenTurnsTelegramAloneOff() throws Exception {
        try (RunningVigie vigie = aldham.run()) {
            String web = vigie.awaitLine("channel  http");
            telegram.awaitIdlePoll();
            telegram.fail("getUpdates", Fault.says(409, "Conflict: terminated by other getUpdates request"));
            telegram.awaitMessage(OWNER, "same Telegram token");
            vigie.awaitLine("409");

            telegram.fail("getUpdates", Fault.says(401, "Unauthorized"));
            vigie.awaitLine("no longer accepts the token");
            HttpResponse<String> health = health(web);
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"down\"", "@BotFather").doesNotContain("TEST-TOKEN");
            aldham.prints("fair", "Aldham opens its spring fair");
            vigie.awaitLine("1 new");
            assertThat(vigie.stop()).isZero();
            assertThat(vigie.output()).doesNotContain("TEST-TOKEN");
        }
    }

    @Test
    void aTelegramThatIsDownAtTheStartIsNoError() throws Exception {
        telegram.vanish();
        try (RunningVigie vigie = aldham.run()) {
            assertThat(vigie.awaitLine("Telegram cannot be reached at the moment"))
                    .contains("another attempt follows");
            String web = vigie.awaitLine("channel  http");
            vigie.awaitLine("1 new");
            vigie.awaitLine("Telegram cannot be reached, next attempt");
            assertThat(health(web).body()).contains("cannot be reached");
            assertThat(vigie.stop()).isZero();
        }
    }

    @Test
    void aChangedFileIsTakenUpAndAWrongOneIsRefusedWhole() throws Exception {
        telegram.know(-1007, "channel", "The quay");
        HomeFolder home = aldham.home();
        try (RunningVigie vigie = aldham.run()) {
            vigie.awaitLine("1 new");
            home.write("digests/quay.yaml", "title: The quay\nzone: Europe/Pari\ntimes: ['25:00']\n");
            vigie.awaitLine("digests/quay.yaml:2: “Europe/Pari” is not a time zone");
            vigie.awaitLine("digests/quay.yaml:3: ");

            home.write("digests/quay.yaml", "title: The quay\ncron: '0/1 * * * * ?'\npost-to: [-1007]\n");
            vigie.awaitLine("The configuration was read again: 1 feeds, 2 digests");
            telegram.awaitMessage(-1007, "Harbour bell of Aldham");
            assertThat(vigie.stop()).isZero();
        }
    }
}
