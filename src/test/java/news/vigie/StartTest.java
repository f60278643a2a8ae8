package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.telegram.BotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service says when it cannot start: what is wrong and how to mend it, with exit code 2, and no secret. */
class StartTest {
    private static final String SECRET = "123456:ANOTHER-SECRET";

    @TempDir
    Path folder;

    private BotApi telegram;

    @BeforeEach
    void theWorldExists() throws IOException {
        telegram = new BotApi();
        HomeFolder.good(folder);
    }

    @AfterEach
    void theWorldEnds() {
        telegram.close();
        Logging.quiet();
    }

    private Console console(Language language) {
        return Console.at(folder)
                .in(language)
                .with("VIGIE_TELEGRAM_API_URL", telegram.url().toString());
    }

    private static void refuses(Console.Outcome outcome, String... words) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(words)
                .doesNotContain("Exception", "\tat ", "ANOTHER-SECRET", "no-token-at-all");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenThatIsNoGoodIsRefused(String token, Language language, List<String> words) {
        Console.Outcome outcome =
                console(language).with("VIGIE_TELEGRAM_TOKEN", token).call("run");

        refuses(outcome, words.toArray(String[]::new));
        assertThat(outcome.err()).contains("@BotFather");
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of(
                        SECRET, Language.ENGLISH, List.of("does not know this bot’s token (401)", "Copy it again")),
                Arguments.of(SECRET, Language.FRENCH, List.of("ne connaît pas le jeton", "(401)", "Recopiez-le")),
                Arguments.of("no-token-at-all", Language.ENGLISH, List.of("telegram.token", "Copy all of it")),
                Arguments.of("no-token-at-all", Language.FRENCH, List.of("telegram.token", "Copiez-le en entier")));
    }

    @Test
    void aWebPageOpenToAllNeedsAPassword() {
        refuses(console(Language.ENGLISH).with("VIGIE_WEB_BIND", "0.0.0.0").call("run"), "Set web.password");
        refuses(console(Language.FRENCH).with("VIGIE_WEB_BIND", "0.0.0.0").call("run"), "web.password", "web.bind");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            refuses(console(Language.ENGLISH).with("VIGIE_WEB_PORT", port).call("run"), port, "in use", "web.port");
            refuses(console(Language.FRENCH).with("VIGIE_WEB_PORT", port).call("run"), port, "déjà pris", "web.port");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aWrongFileIsNamedWithItsLine(String file, String text, String english, String french) {
        new HomeFolder(folder).write(file, text);

        refuses(console(Language.ENGLISH).call("run"), file + ":2: ", english);
        refuses(console(Language.FRENCH).call("run"), file + ":2: ", french);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("config/vigie.yaml", "web:\n  port: 80: 90\n", "This is not YAML", "Ce n’est pas du YAML"),
                Arguments.of("config/vigie.yaml", "web:\n  prot: 80\n", "Did you mean port", "Vouliez-vous dire port"),
                Arguments.of(
                        "digests/soir.yaml",
                        "title: Le soir\nzone: Europe/Pari\n",
                        "Did you mean Europe/Paris",
                        "Vouliez-vous dire Europe/Paris"));
    }

    @Test
    void aFolderThatIsMissingIsNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        refuses(Console.at(nowhere).call("run"), nowhere.toString(), "no such folder", "--home");
        refuses(Console.at(nowhere).in(Language.FRENCH).call("run"), nowhere.toString(), "n’existe pas", "--home");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        refuses(Console.at(empty).call("run"), "There is no folder config/", "There is no folder digests/");
    }

    @Test
    void aDatabaseThatIsDamagedIsLeftAlone() throws IOException {
        String rubbish = "This is no database. ".repeat(1000);
        new HomeFolder(folder).write("data/vigie.mv.db", rubbish);

        refuses(console(Language.ENGLISH).call("run"), "vigie.mv.db", "damaged", "backup");
        assertThat(folder.resolve("data/vigie.mv.db")).hasContent(rubbish);
    }

    @Test
    void aSecondServiceOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        var environment = Map.of("LC_ALL", "fr_FR.UTF-8");
        try (var first = new RunningVigie(environment, "run", "--home", folder.toString())) {
            first.awaitLine("canal");

            refuses(console(Language.ENGLISH).call("run"), "in use by another process", "stop the other", "--home");
            refuses(
                    console(Language.ENGLISH).call("feeds", "list"),
                    "in use by another process",
                    "use the web page or the bot",
                    "or stop it");
            refuses(console(Language.FRENCH).call("feeds", "list"), "passez par la page web ou par le robot");
            assertThat(first.stop()).isZero();
            assertThat(first.output())
                    .contains("Il n’y a pas de jeton", "Arrêt.")
                    .doesNotContain("Exception");
        }
    }
}
