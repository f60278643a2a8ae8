package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.vigie.Console;
import news.vigie.HomeFolder;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListsTest {
    @TempDir
    Path folder;

    private HomeFolder home;
    private PaperSite site;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        home = HomeFolder.good(folder);
        site = new PaperSite()
                .lists("/rss.xml", "Aldham Courier", new Item("/bell", "Harbour bell rings", "The bell."))
                .moved("/old.xml", "/rss.xml");
    }

    @AfterEach
    void theSiteGoes() {
        site.close();
    }

    private String at(String path) {
        return site.at(path).toString();
    }

    private Console.Outcome feeds(String command, String... arguments) {
        var call = new String[arguments.length + 2];
        call[0] = "feeds";
        call[1] = command;
        System.arraycopy(arguments, 0, call, 2, arguments.length);
        return Console.at(folder).call(call);
    }

    @Test
    void feedsGoOutAndComeInAsOpml() throws IOException {
        feeds("add", at("/rss.xml"));
        Path list =
                Files.writeString(folder.resolve("list.opml"), feeds("export").out());
        assertThat(feeds("import", list.toString()).err()).isEqualToIgnoringNewLines("0 feeds added, 1 already known.");
        feeds("remove", at("/rss.xml"));

        Console.Outcome imported = feeds("import", list.toString());

        assertThat(imported.code()).isZero();
        assertThat(imported.err()).isEqualToIgnoringNewLines("1 feed added.");
        assertThat(feeds("list").out()).contains(at("/rss.xml"));
    }

    @Test
    void aListMayComeOnStandardInput() {
        String list = "<opml><outline text=\"a\" xmlUrl=\"%s\"/></opml>".formatted(at("/rss.xml"));

        assertThat(Console.at(folder).fed(list).call("feeds", "import").err()).contains("1 feed added.");
        assertThat(Console.at(folder).fed(list).call("feeds", "import", "-").err())
                .contains("1 already known.");
    }

    @Test
    void whereAWatchedFeedWentIsNoOtherFeed() {
        String list = "<opml><outline text=\"a\" xmlUrl=\"%s\"/></opml>";
        Console.at(folder).fed(list.formatted(at("/old.xml"))).call("feeds", "import", "-");
        assertThat(feeds("newaddress", at("/old.xml"), "--take").code()).isZero();

        assertThat(Console.at(folder)
                        .fed(list.formatted(at("/rss.xml")))
                        .call("feeds", "import", "-")
                        .err())
                .contains("1 already known.");
        assertThat(feeds("list").out().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeTakenOverIsToldWithItsLineAndTheRestIs() throws IOException {
        Path list = Files.writeString(folder.resolve("list.opml"), """
                <opml><body>
                <outline text="a" xmlUrl="%s"/>
                <outline text="b" xmlUrl="gopher://b.example"/>
                </body></opml>
                """.formatted(at("/rss.xml")));

        Console.Outcome outcome = feeds("import", list.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("list.opml:3: “b”: xmlUrl=\"gopher://b.example\"", "1 feed added.");
    }

    @Test
    void whatIsNoListIsNamed() throws IOException {
        assertThat(feeds("import", folder.resolve("none.opml").toString()).code())
                .isEqualTo(1);
        Path other = Files.writeString(folder.resolve("x.opml"), "no list");
        assertThat(feeds("import", other.toString())).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("x.opml is not OPML");
        });
    }

    @Test
    void aPackIsCheckedInItsOrderWithoutBeingWatched() {
        home.write("config/packs/town.opml", """
                <opml><body><outline text="a" xmlUrl="%s"/><outline text="b" xmlUrl="%s"/></body></opml>
                """.formatted(at("/old.xml"), at("/gone.xml")));

        Console.Outcome outcome = feeds("check", "--pack", "town");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines())
                .containsExactly(
                        at("/old.xml") + "\tok, 1 entry; permanently moved to " + at("/rss.xml") + "\t",
                        at("/gone.xml") + "\tthere is nothing at this address (404)\t");
        assertThat(feeds("list").out()).isEmpty();
    }

    @Test
    void aPackThatIsMissingOrBrokenIsAWrongCall() {
        home.write("config/packs/town.opml", "<opml>\n<outline text=\"a\" xmlUrl=\"x\"/></opml>");

        assertThat(feeds("check", "--pack", "city")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("no pack “city”", "town");
        });
        assertThat(feeds("check", "--pack", "town")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("config/packs/town.opml:2: “a”: xmlUrl=\"x\"");
        });
    }
}
