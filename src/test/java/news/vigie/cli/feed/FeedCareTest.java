package news.vigie.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.Console;
import news.vigie.HomeFolder;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCareTest {
    private static final Item BELL = new Item("/bell", "Harbour bell rings", "The bell.");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-05T12:00:00Z"));

    @TempDir
    Path folder;

    private HomeFolder home;
    private PaperSite site;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        home = HomeFolder.good(folder);
        site = new PaperSite();
    }

    @AfterEach
    void theSiteGoes() {
        site.close();
    }

    private Console.Outcome feeds(String... arguments) {
        return feeds(Language.ENGLISH, arguments);
    }

    private Console.Outcome feeds(Language language, String... arguments) {
        var call = new String[arguments.length + 1];
        call[0] = "feeds";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        return Console.at(folder).in(language).at(CLOCK).call(call);
    }

    private void watch(String... paths) {
        home.write(
                "config/feeds.yaml",
                Arrays.stream(paths)
                        .map(path -> "  - {url: '%s', name: Courier}\n".formatted(site.at(path)))
                        .collect(Collectors.joining("", "feeds:\n", "")));
    }

    @Test
    void theListIsForPrograms() {
        watch("/rss.xml");

        assertThat(feeds("list").out())
                .isEqualTo("1\tCourier\t" + site.at("/rss.xml")
                        + "\t\t0\t2026-03-05T12:00:00Z\tnot read yet\t-\t-\twaiting\n");
        feeds("pause", "1");
        assertThat(feeds("list").out())
                .isEqualTo("1\tCourier\t" + site.at("/rss.xml") + "\t\t0\t-\tpaused\t-\t-\twaiting\n");
        assertThat(feeds("list", "--troubled").out()).isEmpty();
    }

    @Test
    void theHealthIsForPeople() {
        watch("/rss.xml?key=secret");

        assertThat(feeds("health").out()).isEqualTo("1 feed: 0 down, 0 to check, 1 waiting, 0 healthy\n");
        assertThat(feeds("health", "--all").out()).isEqualTo("""
                1 feed: 0 down, 0 to check, 1 waiting, 0 healthy

                1  Courier  [waiting]
                    %s
                    - not read yet
                    not read yet · next reading now
                """.formatted(site.at("/rss.xml")));
        assertThat(feeds(Language.FRENCH, "health").out()).startsWith("1 flux\u202f: 0 en panne");
    }

    @Test
    void withoutFeedsThereIsNothingToTell() {
        home.write("config/feeds.yaml", "feeds: []\n");

        assertThat(feeds("health").out()).isEqualTo("No feeds are being read yet.\n");
    }

    @Test
    void twoHundredFeedsAreTwoHundredLines() {
        watch(IntStream.range(0, 200).mapToObj(i -> "/feed" + i).toArray(String[]::new));

        assertThat(feeds("list").lines())
                .hasSize(200)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10));
        assertThat(feeds("health").lines()).hasSize(1);
    }

    @Test
    void whatTheColumnsAreStandsBesideTheLines() {
        watch("/rss.xml");

        Console.Outcome outcome = feeds("list");
        assertThat(outcome.err().strip().split("\t", -1))
                .hasSameSizeAs(outcome.lines().getFirst().split("\t", -1))
                .startsWith("No.", "name", "address");
        assertThat(feeds(Language.FRENCH, "list").err()).startsWith("N°\tnom\tadresse\t");
    }

    @Test
    void eachDeedIsSaidAndNothingOfItIsOutput() {
        watch("/rss.xml");

        assertThat(feeds("pause", "1").err()).isEqualTo("Courier is paused until it is resumed.\n");
        assertThat(feeds("pause", "1").err()).isEqualTo("Courier was already paused.\n");
        assertThat(feeds(Language.FRENCH, "resume", "1").err()).isEqualTo("Courier est de nouveau lu.\n");
        assertThat(feeds("resume", "1"))
                .returns("Courier was not paused.\n", Console.Outcome::err)
                .returns("", Console.Outcome::out)
                .returns(0, Console.Outcome::code);
    }

    @Test
    void aFeedIsTriedAtOnceUnlessItIsPaused() {
        watch("/rss.xml");

        assertThat(feeds("retry", "1"))
                .satisfies(outcome -> assertThat(outcome.code()).isZero())
                .satisfies(outcome -> assertThat(outcome.err()).isEqualTo("Courier will be read first.\n"));
        feeds("pause", "1");
        assertThat(feeds("retry", "1").err()).contains("Courier is paused");
        assertThat(feeds("retry", "7"))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.err()).contains("There is no feed “7”"));
    }

    @Test
    void aFeedThatAnswersNeedsNoNewAddress() {
        site.lists("/rss.xml", "Courier", BELL);
        watch("/rss.xml");

        Console.Outcome outcome = feeds("newaddress", "1");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("with 1 entry: nothing needs changing");
    }

    @Test
    void aNewAddressIsShownAndTakenOnDemand() {
        site.lists("/new.xml", "Courier", BELL).moved("/rss.xml", "/new.xml");
        watch("/rss.xml");

        assertThat(feeds("newaddress", "1").lines())
                .containsExactly(site.at("/new.xml") + "\tCourier", "  Harbour bell rings");
        assertThat(feeds("list").out()).doesNotContain("moved");
        Console.Outcome taken = feeds("newaddress", "--take", "1");
        assertThat(taken.err()).contains("Courier is now read at " + site.at("/new.xml"));
        assertThat(feeds("list").out()).contains("moved to " + site.at("/new.xml"));
    }

    @Test
    void whereItIsNowhereTheReasonIsTold() {
        watch("/rss.xml");

        Console.Outcome outcome = feeds("newaddress", site.at("/rss.xml").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("No new address found for Courier", "(404)");
    }
}
