package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.Console;
import news.vigie.HomeFolder;
import news.vigie.NewsSitemap;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddFeedCommandTest {
    private static final Item BELL = new Item("/bell", "Harbour bell rings", "The bell.");
    private static final Item TIDE = new Item("/tide", "Tide floods the quay", "The tide.");

    @TempDir
    Path folder;

    private PaperSite site;
    private PaperSite hall;

    @BeforeEach
    void sitesAreThere() throws IOException {
        HomeFolder.good(folder);
        site = new PaperSite()
                .lists("/rss.xml", "Aldham Courier", BELL)
                .lists("/sea.xml", "Courier: sea", TIDE)
                .page("/", "text/html", """
                        <link rel="alternate" type="application/rss+xml" href="/rss.xml">
                        <link rel="alternate" type="application/rss+xml" href="/sea.xml">
                        """);
        hall = new PaperSite()
                .page(
                        "/news",
                        "text/html",
                        "<title>Town hall</title>"
                                + IntStream.range(0, 5)
                                        .mapToObj(i -> "<h2><a href='/n/%d'>The quay opens again, part %d</a></h2>"
                                                .formatted(i, i))
                                        .collect(Collectors.joining()));
    }

    @AfterEach
    void theSitesGo() {
        site.close();
        hall.close();
    }

    private Console.Outcome feeds(String... arguments) {
        var call = new ArrayList<>(List.of("feeds"));
        call.addAll(List.of(arguments));
        return Console.at(folder).call(call.toArray(String[]::new));
    }

    private String at(String path) {
        return site.at(path).toString();
    }

    @Test
    void ofSeveralFeedsTheFirstIsTakenWhereThatIsAsked() {
        assertThat(feeds("add", at("/")).code()).isEqualTo(1);
        assertThat(feeds("add", "--first", at("/")).lines()).containsExactly("1\tAldham Courier\t" + at("/rss.xml"));
    }

    @Test
    void nameAndTopicsAreThoseOfTheCall() {
        assertThat(feeds("add", at("/rss.xml"), "--name", "Courier", "--topics", "town, sea,town")
                        .out())
                .isEqualToIgnoringNewLines("1\tCourier\t" + at("/rss.xml"));
        assertThat(feeds("list").out()).startsWith("1\tCourier\t" + at("/rss.xml") + "\ttown,sea\t");
        assertThat(feeds("add", at("/rss.xml"))).satisfies(again -> {
            assertThat(again.code()).isZero();
            assertThat(again.err()).contains("Courier is already being read");
        });
    }

    @Test
    void aPageWithoutAFeedIsAddedByTheRuleThatWasProposed() {
        Console.Outcome proposed = feeds("discover", hall.at("/news").toString());
        assertThat(proposed.code()).isEqualTo(1);
        assertThat(proposed.err())
                .contains(
                        "announces no feed",
                        "vigie feeds add " + hall.at("/news").toString() + " --links CSS");
        assertThat(proposed.lines())
                .startsWith("  - url: \"" + hall.at("/news").toString() + "\"", "    links: \"h2 a\"", "    # 5:")
                .contains("    #   The quay opens again, part 0");

        assertThat(feeds("add", hall.at("/news").toString(), "--links", "h2 a").out())
                .contains("1\tTown hall\t" + hall.at("/news").toString());
        assertThat(feeds("check").lines()).containsExactly(hall.at("/news").toString() + "\tok, 5 entries\t");
        assertThat(feeds("export").out()).contains("vigie:links=\"h2 a\"");
    }

    @Test
    void aRuleThatIsNoneIsAWrongCall() {
        assertThat(feeds("add", hall.at("/news").toString(), "--links", "h2 >>"))
                .satisfies(outcome -> {
                    assertThat(outcome.code()).isEqualTo(2);
                    assertThat(outcome.err()).contains("--links", "“h2 >>” is not a CSS selector");
                });
        assertThat(feeds("add", hall.at("/news").toString(), "--links", "h6 a")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("no link on the page matches the rule `links: h6 a`");
        });
    }

    @Test
    void aNewsSitemapIsAFeedLikeAnother() {
        site.page("/news.xml", "text/xml", NewsSitemap.of(site, BELL, TIDE));

        assertThat(feeds("add", at("/news.xml")).out()).contains("1\tAldham Courier\t" + at("/news.xml"));
        assertThat(feeds("discover", at("/news.xml")).lines())
                .startsWith(
                        at("/news.xml") + "\tAldham Courier\tsitemap\ten\t2\t2026-03-05T08:00:00Z",
                        "  Harbour bell rings\t2026-03-05T08:00:00Z");
    }

    @Test
    void theProposalIsInFrenchForWhoReadsFrench() {
        Console.Outcome outcome = Console.at(folder)
                .in(Language.FRENCH)
                .call("feeds", "discover", hall.at("/news").toString());

        assertThat(outcome.err()).contains("Cette règle fait un flux de la page");
    }
}
