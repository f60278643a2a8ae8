package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
                                .startsWith("the rule `links: a[[` is not a CSS selector: "));
        assertThat(read("")).isInstanceOf(FeedReading.Unreadable.class);
    }

    private static List<Entry> entries(String html, String css) {
        FeedReading reading = LinkedPage.read(
                new Page(
                        URI.create("https://pornic.example/actu/"),
                        "text/html",
                        html.getBytes(StandardCharsets.UTF_8),
                        Validators.NONE),
                css);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed().entries();
    }

    @Test
    void aCardGivesItsHeadlineNotItsSectionNorItsReadMore() {
        String cards = """
                <div class="card"><a href="1"><img src="a.jpg" alt=""></a><a class="tag" href="/rubrique/mer">Mer et littoral</a>
                  <h3><a href="1?utm_source=accueil">Le bac reprend</a></h3><span class="date">4 mars 2026</span>
                  <a href="1">Lire la suite de l’article</a></div>
                <div class="card"><h3>La criée ferme</h3><p>…</p><a href="2"> </a><time>5 mars 2026 à 18h30</time></div>
                <div class="card"><a href="3" title="Le phare se visite"><img src="c.jpg"></a></div>
                """;

        List<Entry> entries = entries(cards, ".card");

        assertThat(entries)
                .extracting(Entry::title)
                .containsExactly("Le bac reprend", "La criée ferme", "Le phare se visite");
        assertThat(entries)
                .extracting(Entry::published)
                .containsExactly(Instant.parse("2026-03-04T00:00:00Z"), Instant.parse("2026-03-05T18:30:00Z"), null);
    }

    @Test
    void theDateIsTheOneBesideTheLinkAndNoNeighboursOne() {
        String rows = """
                <time datetime="2026-01-01">page mise à jour</time>
                <div><div><p class="meta"><time datetime="2026-03-04T08:00:00Z"></time></p><h2><a href="/a">Premier titre</a></h2></div>
                <div><h2><a href="/b">Second titre</a></h2></div>
                <div><span class="post-date">lu 12 fois</span><h2><a href="/c">Tiers titre</a></h2></div></div>
                """;

        assertThat(entries(rows, "h2 a"))
                .extracting(Entry::published)
                .containsExactly(Instant.parse("2026-03-04T08:00:00Z"), null, null);
    }

    @Test
    void linksAreTakenAsTheRuleSaysOffTheSiteAndInTheMenuToo() {
        String page = """
                <base href="https://www.pornic.example/base/"><nav><a href="menu">Le menu de la ville</a></nav>
                <h2><a href="https://autre.example/x">Ailleurs</a></h2><h2><a href="mailto:a@b.example">Écrire</a></h2>
                <h2><a href="https://www.pornic.example/base/menu#bas">Le menu de la ville, tout entier</a></h2>
                <h2><a href="javascript:void(0)">Ouvrir</a></h2><h2><a href="https://pornic.example/actu/?#x">Ici</a></h2>
                """;

        assertThat(entries(page, "a"))
                .extracting(entry -> entry.title() + " " + entry.link())
                .containsExactly(
                        "Le menu de la ville, tout entier https://www.pornic.example/base/menu#bas",
                        "Ailleurs https://autre.example/x");
    }

    @Test
    void theTitleOfALinkAroundMuchIsItsHeading() {
        assertThat(entries("<a href='/x'><h2>Le bac</h2><p>Il reprend lundi.</p></a>", "a[href]"))
                .extracting(Entry::title)
                .containsExactly("Le bac");
        assertThat(entries("<h2><a href='/r'>Mer</a> : <a href='/x'>Le bac reprend</a></h2>", "h2 a"))
                .extracting(Entry::title)
                .containsExactly("Mer", "Le bac reprend");
    }
}
