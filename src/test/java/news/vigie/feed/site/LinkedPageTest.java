package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;

class LinkedPageTest {
    private static final String HTML = """
            <html lang="fr"><head><title>Mairie de Pornic</title></head><body>
            <nav><a href="/menu">Menu</a></nav>
            <article><a href="/actu/1"><img src="x.jpg"></a><h2><a href="/actu/1">Le quai rouvre</a></h2>
              <time datetime="2026-03-04T08:00:00+01:00">4 mars</time></article>
            <article><a href="actu/2"><h2>Nouveaux horaires du bac</h2></a></article>
            <article><h2><a href="#haut">Haut de page</a></h2></article>
            </body></html>
            """;

    private static FeedReading read(String css) {
        return LinkedPage.read(
                new Page(
                        URI.create("https://pornic.example/"),
                        "text/html",
                        HTML.getBytes(StandardCharsets.UTF_8),
                        Validators.NONE),
                css);
    }

    @Test
    void theLinksOfTheRuleAreEntries() {
        ParsedFeed feed = ((FeedReading.Read) read("article a, h2")).feed();

        assertThat(feed.format()).isEqualTo(FeedFormat.PAGE);
        assertThat(feed.title()).isEqualTo("Mairie de Pornic");
        assertThat(feed.language()).isEqualTo("fr");
        assertThat(feed.entries())
                .extracting(Entry::title)
                .containsExactly("Le quai rouvre", "Nouveaux horaires du bac");
        assertThat(feed.entries())
                .extracting(Entry::link)
                .containsExactly(
                        URI.create("https://pornic.example/actu/1"), URI.create("https://pornic.example/actu/2"));
        assertThat(feed.entries().getFirst().published()).isEqualTo(Instant.parse("2026-03-04T07:00:00Z"));
    }

    @Test
    void aRuleThatFitsNothingOrIsWrongIsNamed() {
        assertThat(read(".news a")).isEqualTo(new FeedReading.Unreadable(Notice.of("feed.no-link", ".news a")));
        assertThat(read("a[["))
                .isInstanceOfSatisfying(
                        FeedReading.Unreadable.class,
                        none -> assertThat(Messages.logged(none.reason()))
                                .startsWith("the rule `links: a[[` is no CSS selector: "));
        assertThat(read("")).isInstanceOf(FeedReading.Unreadable.class);
    }
}
