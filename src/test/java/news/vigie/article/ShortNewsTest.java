package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short news speak of errors, cookies, scripts and subscriptions without being notices; and notices look like them. */
class ShortNewsTest {
    private static final URI URL = URI.create("https://lowick.example/a");
    private static final String BRIEF =
            "The ferry to Lowick will run again from Monday, the harbour board said. Six weeks of repairs are over. ";
    private static final String REFUSED =
            "<h1>Sorry</h1><p>Something went wrong with the count in Lowick, and the board "
                    + "will begin again on Monday with new machines and a judge who watches.</p>";

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Erreur judiciaire : Vannier libéré # La cour a reconnu que la preuve n’existe pas. Il est sorti à midi.",
                "Access denied: how banks shut out the poor # “This page does not exist for us,” says Mina Holt, who walks.",
                "Sorry, no vaccines: clinics shut # The vaccine is no longer available until Tuesday, clinics said.",
                "Maintenance : la ligne 4 fermée # La ligne sera temporairement indisponible de lundi à jeudi.",
                "Introuvable – le médicament qui manque partout # Il reste introuvable dans quatre pharmacies sur dix.",
                "Wartungsarbeiten: Strecke gesperrt # Die Strecke ist vorübergehend nicht verfügbar, teilte die Bahn mit.",
                "Bridge closed # Lowick bridge is closed, access is forbidden until Monday, police say.",
                "Google to stop tracking # It will stop supporting cookies for tracking; your data stays. It asked for consent.",
                "La Cnil sanctionne # Refuser les traceurs était difficile : « Tout refuser, vos données, nos partenaires » "
                        + "manquait, et les cookies étaient posés sans consentement.",
                "Firefox lets users enable JavaScript per site # The new version lets you enable JavaScript for one site "
                        + "only, Mozilla said on Tuesday. Users had asked for it since 2009, and so had those who write pages by hand. "
                        + "The makers of other browsers say that they will wait until the end of the year.",
                "Le journal baisse son prix # Le contenu réservé aux abonnés représente la moitié des articles du titre."
            })
    void newsThatSpeakOfNoticesAreNone(String title, String text) {
        Article article = read("<title>" + title + "</title><h1>" + title + "</h1><p>" + text + "</p>");

        assertThat(article.blocked()).isNull();
        assertThat(article.text()).contains(text.substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nav>Subscribe to continue reading</nav>", "<footer>Subscribe to read the news</footer>"})
    void whatMenusAndFeetOfPagesOfferIsNoWall(String menu) {
        assertThat(read("<p>" + BRIEF + "</p>" + menu).blocked()).isNull();
        assertThat(read("<p>" + BRIEF + "</p><div>Subscribe to read the news</div>")
                        .blocked())
                .isEqualTo(Blocked.PAYWALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=article:published_time content=2026-03-02T06:00:00Z>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Sorry\"}</script>"
            })
    void aPageThatDeclaresAPublicationIsNoRefusal(String declared) {
        assertThat(read(declared + REFUSED).blocked()).isNull();
        assertThat(read(REFUSED).blocked()).isEqualTo(Blocked.ERROR);
    }

    @Test
    void aPageThatBearsTheTitleOfItsFeedIsNoRefusal() {
        assertThat(read(REFUSED, "Sorry").blocked()).isNull();
        assertThat(read(REFUSED, "Board counts again").blocked()).isEqualTo(Blocked.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Oups !</h1><p>La page que vous demandez n'est plus là. Elle a peut-être été déplacée.</p>",
                "<h1>Please disable your ad blocker</h1><p>We see that you are using an ad blocker. Our work is paid for "
                        + "by what it hides.</p>",
                "<p>This video is not available in your country.</p>",
                "<h1>451: Unavailable due to legal reasons</h1><p>We see that you try to access this website from a "
                        + "country of the European Economic Area, and therefore access cannot be granted now.</p>",
                "<h1>Connexion</h1><form><input name=mail><input type=password></form>",
                "<h1>Log in</h1><form><label>Email <input></label><a href=/f>Forgot your password?</a></form>"
            })
    void aRefusalIsToldByWhatItSaysOfThePage(String page) {
        assertThat(read(page).blocked()).isEqualTo(Blocked.ERROR);
    }

    @Test
    void aLongerBeginningStopsAtTheWallBelowIt() {
        String wall = "<div><p>Cet article est réservé aux abonnés</p></div>";

        assertThat(read("<p>" + BRIEF.repeat(6) + "</p>" + wall).blocked()).isEqualTo(Blocked.PAYWALL);
        assertThat(read(wall + "<p>" + BRIEF.repeat(6) + "</p>").blocked()).isNull();
        assertThat(read("<p>" + BRIEF.repeat(16) + "</p>" + wall).blocked()).isNull();
    }

    @Test
    void aShortTextOnCookiesIsKeptWholeAndABannerIsNot() {
        String news =
                "The regulator fined the site because its banner let readers accept cookies with one click but hid "
                        + "how to reject all.";
        String banner = "<div><p>We use cookies. Accept all or reject all.</p></div>";

        assertThat(read("<article><h1>Fine for a banner</h1><p>" + news + "</p><p>" + BRIEF + "</p>" + banner
                                + "</article>")
                        .text())
                .isEqualTo(news + "\n\n" + BRIEF.strip());
    }

    @Test
    void theTextOfANeighbourInTheDataIsNotThePages() {
        String text = "Another story of another town that this page only leads to. ".repeat(20);
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"%s\",\"articleBody\":\"%s\"}"
                        + "</script><title>Ferry back on Monday</title><article><h1>Ferry back on Monday</h1><p>%s</p></article>";

        assertThat(read(data.formatted("Carnival in Dunmore", text, BRIEF)).text())
                .isEqualTo(BRIEF.strip());
        assertThat(read(data.formatted("Ferry back on Monday", text, BRIEF)).text())
                .isEqualTo(text.strip());
    }

    private Article read(String html) {
        return read(html, Hints.NONE);
    }

    private Article read(String html, String announced) {
        return read(
                html,
                new Hints(
                        new Entry("1", announced, URL, null, null, null, null, null, List.of(), List.of()),
                        null,
                        null));
    }

    private Article read(String html, Hints hints) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return extractor.extract(new Page(URL, "text/html; charset=utf-8", body, Validators.NONE), hints);
    }
}
