package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import news.vigie.Console;
import news.vigie.HomeFolder;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsCommandTest {
    @TempDir
    Path folder;

    private HomeFolder home;
    private PaperSite site;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        home = HomeFolder.good(folder);
        site = new PaperSite()
                .lists("/rss.xml", "Aldham Courier", new Item("/bell", "Harbour bell rings", "The bell."))
                .page(
                        "/",
                        "text/html",
                        "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss.xml\"></head></html>");
    }

    @AfterEach
    void theSiteGoes() {
        site.close();
    }

    private Console.Outcome feeds(String... arguments) {
        var call = new String[arguments.length + 1];
        call[0] = "feeds";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        return Console.at(folder).call(call);
    }

    private String rss() {
        return site.at("/rss.xml").toString();
    }

    @Test
    void aFeedIsAddedPausedResumedAndRemoved() {
        assertThat(feeds("add", rss()).lines()).singleElement().isEqualTo("1\tAldham Courier\t" + rss());
        assertThat(feeds("list").out())
                .startsWith("1\tAldham Courier\t" + rss() + "\t")
                .contains("not read yet");
        assertThat(feeds("pause", "1").code()).isZero();
        assertThat(feeds("list").out()).contains("paused");
        assertThat(feeds("resume", rss()).code()).isZero();
        assertThat(feeds("list").out()).doesNotContain("paused");
        assertThat(feeds("remove", rss()).code()).isZero();
        assertThat(feeds("list").out()).isEmpty();
        assertThat(feeds("remove", "1")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("There is no feed “1”", "vigie feeds list");
        });
    }

    @Test
    void aPageIsNoFeedButNamesIts() {
        assertThat(feeds("discover", site.at("/").toString()).lines())
                .containsExactly(rss() + "\tAldham Courier\trss\t\t1\t", "  Harbour bell rings");
        Console.Outcome page = feeds("add", site.at("/").toString());
        assertThat(page.code()).isEqualTo(1);
        assertThat(page.err()).contains("is a page", "Add one of the feeds");
        assertThat(page.out()).contains(rss());
        Console.Outcome nothing = feeds("discover", site.at("/nowhere").toString());
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("/nowhere", "(404)");
    }

    @Test
    void anAddressThatIsNoneIsAWrongCall() {
        for (String address : new String[] {"ftp://courier.example/rss", "rss.xml", "ht tp://x"}) {
            Console.Outcome outcome = feeds("add", address);
            assertThat(outcome.code()).as(address).isEqualTo(2);
            assertThat(outcome.err()).contains(address).doesNotContain("Exception");
        }
    }

    @Test
    void aFeedOfAFileIsPausedHereAndRemovedThere() {
        home.write("config/feeds.yaml", "feeds:\n  - {url: '%s', name: Courier}\n".formatted(rss()));

        assertThat(feeds("pause", "1").code()).isZero();
        Console.Outcome outcome = feeds("remove", "1");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("Courier", "config/", "pause it here");
        assertThat(feeds("list").out()).contains("Courier", "paused");
    }

    @Test
    void everyFeedIsCheckedAndABadOneEndsWithOne() {
        home.write(
                "config/feeds.yaml",
                "feeds:\n  - url: %s\n  - url: %s\n  - url: %s\n".formatted(rss(), site.at("/gone.xml"), site.at("/")));

        Console.Outcome outcome = feeds("check");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines())
                .containsExactlyInAnyOrder(
                        rss() + "\tok, 1 entry\t",
                        site.at("/gone.xml") + "\tthere is nothing at this address (404)\t",
                        site.at("/") + "\ta page, not a feed; try " + rss() + "\t");
    }

    @Test
    void whatIsSaidIsInTheLanguageOfTheTerminal() {
        Console.Outcome outcome = Console.at(folder).in(Language.FRENCH).call("feeds", "remove", "9");

        assertThat(outcome.err()).contains("Il n’y a pas de flux «\u202f9\u202f»");
    }
}
