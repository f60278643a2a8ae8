package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import news.vigie.PaperSite.Item;
import news.vigie.cli.Services.Opening;
import news.vigie.language.Language;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;
import news.vigie.telegram.BotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work with what was collected: {@code digests post} and {@code preview}, {@code doctor}. */
class CollectedHomeTest {
    @TempDir
    Path folder;

    private HomeFolder home;
    private PaperSite site;
    private BotApi telegram;

    @BeforeEach
    void aSiteIsCollected() throws IOException {
        telegram = new BotApi();
        site = new PaperSite();
        home = HomeFolder.good(folder)
                .write("config/feeds.yaml", "feeds:\n  - {url: '%s', name: Courier}\n".formatted(site.at("/rss.xml")))
                .write("digests/quay.yaml", "title: The quay\ntimes: ['19:00']\n");
        collect("bell");
    }

    @AfterEach
    void theWorldEnds() {
        telegram.close();
        site.close();
    }

    private void collect(String event) {
        String title = "Aldham: the " + event;
        site.prints(
                        "/" + event,
                        title,
                        "The %s of Aldham drew hundreds of people on Monday, the town council said.\n"
                                .formatted(event)
                                .repeat(3))
                .lists("/rss.xml", "Courier", new Item("/" + event, title, title));
        var reading = new SettingsReader().read(folder, Map.of());
        assertThat(reading).isInstanceOfSatisfying(SettingsReading.Good.class, good -> {
            var opening = new Wiring(InstantSource.system(), Map.of(), Language.ENGLISH).open(good.settings());
            assertThat(opening).isInstanceOf(Opening.Open.class);
            try (var service = ((Opening.Open) opening).service()) {
                service.feeds()
                        .all()
                        .forEach(feed -> service.feeds()
                                .hurry(feed.id(), InstantSource.system().instant()));
                service.collect().once();
            }
        });
    }

    private Console withBot() {
        return Console.at(folder)
                .with("VIGIE_TELEGRAM_TOKEN", BotApi.TOKEN)
                .with("VIGIE_TELEGRAM_API_URL", telegram.url().toString());
    }

    @Test
    void aDigestIsPostedAndEachPostsFateIsPrinted() {
        assertThat(Console.at(folder).call("digests", "preview", "quay").out()).contains("Aldham: the bell");

        Console.Outcome first = Console.at(folder).call("digests", "post", "quay");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.lines()).containsExactly("preview\t1/1\tSENT\t");

        assertThat(Console.at(folder).call("digests", "post", "quay").err()).contains("quay: nothing new to post.");
    }

    @Test
    void aPostThatFailsEndsWithOneAndIsNotHeldAgainstTheNext() {
        home.write("digests/quay.yaml", "title: The quay\npost-to: [-1009]\n");
        Console.Outcome failed = withBot().call("digests", "post", "quay");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.lines())
                .singleElement()
                .asString()
                .startsWith("-1009\t1/1\tFAILED\t")
                .contains("chat not found");

        collect("fair");
        telegram.know(-1009, "channel", "quay");
        Console.Outcome next = withBot().call("digests", "post", "quay");
        assertThat(next.code()).isZero();
        assertThat(next.lines()).containsExactly("-1009\t1/1\tSENT\t");
        assertThat(telegram.messages(-1009))
                .singleElement()
                .as("what did not arrive was not told")
                .satisfies(message -> assertThat(message.text()).contains("Aldham: the bell"));
    }

    @Test
    void theDoctorFindsAllWell() {
        telegram.know(-1001, "channel", "quay");
        home.write("digests/quay.yaml", "title: The quay\npost-to: [-1001]\n");

        Console.Outcome outcome = withBot().call("doctor");

        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.lines()).allMatch(line -> line.startsWith("ok\t"));
        assertThat(outcome.out())
                .contains("@vigie_test_bot", "quay: the bot may post there", "Courier: 1 entry", "vigie.mv.db")
                .containsPattern("\\tclock: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d, zone ")
                .doesNotContain("TEST-TOKEN");
    }

    @Test
    void theDoctorNamesEveryIllness() {
        home.write("digests/quay.yaml", "title: The quay\npost-to: [-1001]\n")
                .write("config/feeds.yaml", "feeds:\n  - {url: '%s', name: Gone}\n".formatted(site.at("/gone.xml")));

        Console.Outcome outcome = withBot().in(Language.FRENCH).call("doctor");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).filteredOn(line -> line.startsWith("!!\t")).hasSize(2);
        assertThat(outcome.out())
                .contains("!!\tGone: il n’y a rien à cette adresse (404)", "!!\t-1001: ")
                .contains("Mo libres");

        Console.Outcome badToken =
                withBot().with("VIGIE_TELEGRAM_TOKEN", "123456:ANOTHER-TOKEN").call("doctor");
        assertThat(badToken.code()).isEqualTo(1);
        assertThat(badToken.lines()).filteredOn(line -> line.startsWith("!!\t")).hasSize(2);
        assertThat(badToken.out()).contains("!!\tTelegram: ", "(401)").doesNotContain("ANOTHER-TOKEN");
    }
}
