package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.Enclosure;
import news.vigie.feed.Entry;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a page that is not the article, and what is not told of one that is. */
class GuardsTest {
    private static final URI URL = URI.create("https://lowick.example/a");
    private static final URI MOVED = URI.create("https://consent.lowick.example/collect?back=a");
    private static final String BRIEF =
            "The ferry to Lowick will run again from Monday, the harbour board said. Six weeks of repairs are over. ";
    private static final String LOCKED =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page introuvable - Le Cadran",
                "Le Cadran | Erreur 404",
                "Lowick Press – Page not found",
                "404 Not Found",
                "Seite nicht gefunden | Harzbote",
                "Página no encontrada - El Cántabro",
                "Pagina non trovata | La Riva",
                "Página não encontrada – O Cais",
                "Pagina niet gevonden | De Kade",
                "Just a moment...",
                "Attention Required! | Cloudflare",
                "Site en maintenance"
            })
    void aPageThatIsCalledANoticeIsAnErrorWhateverItOffersInstead(String title) {
        assertThat(read("<title>" + title + "</title><h1>Lowick</h1><p>" + BRIEF.repeat(12) + "</p>")
                        .blocked())
                .isEqualTo(Blocked.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erreur judiciaire : Paul Vannier libre après onze ans",
                "Error in the tide tables strands forty walkers",
                "500 emplois supprimés chez Mécaval",
                "404 days at sea: the voyage of the Havbris",
                "Access denied: how councils keep readers out of meetings",
                "Un instant de grâce au théâtre de Vaux",
                "Sorry seems to be the hardest word for the water board"
            })
    void anArticleMayBeCalledNearlySo(String title) {
        assertThat(read("<title>" + title + "</title><h1>" + title + "</h1><p>" + BRIEF + "</p>")
                        .blocked())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Oups !, La page que vous cherchez n’existe plus. Revenez à l’accueil pour lire les nouvelles du jour.",
        "Sorry, Something went wrong on our side. Please come back in a few minutes and try once more.",
        "Hoppla, Die gewünschte Seite existiert leider nicht mehr. Vielleicht hilft Ihnen die Suche weiter.",
        "¡Vaya!, La página que buscas no existe o ha cambiado de dirección. Vuelve a la portada del diario."
    })
    void aDoubtfulTitleIsBelievedWhenTheTextSaysWhatAServerSays(String title, String text) {
        String more =
                "<p>Le Cadran, le journal des gens pressés, depuis toujours et pour longtemps encore.</p>".repeat(4);

        assertThat(read("<h1>" + title + "</h1><p>" + text + "</p>" + more).blocked())
                .isEqualTo(Blocked.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avec votre accord, nos partenaires et nous utilisons des cookies pour traiter des données personnelles.",
                "We and our 812 partners process personal data; accept all cookies or manage options. Your privacy matters.",
                "Wir und unsere Partner verwenden Cookies. Mit „Alle akzeptieren“ geben Sie Ihre Einwilligung.",
                "Nosotros y nuestros socios utilizamos cookies. Puede rechazar o aceptar todo; su consentimiento cuenta.",
                "Noi e i nostri partner utilizziamo cookie e dati personali. Il tuo consenso si può ritirare. Accetta tutto.",
                "Nós e os nossos parceiros utilizamos cookies e dados pessoais. Pode recusar ou aceitar todos.",
                "Wij en onze partners gebruiken cookies. Met uw toestemming tonen wij gepersonaliseerde advertenties."
            })
    void aWallOfConsentSpeaksOfItself(String words) {
        assertThat(read("<div><p>" + words + "</p></div>").blocked()).isEqualTo(Blocked.CONSENT);
    }

    @Test
    void aLongWallOfConsentIsToldByMoreWords() {
        String wall =
                "We and our partners use cookies to store information on a device and process your personal data. "
                        + "With your permission we measure content; manage options or reject all at any time. ";

        assertThat(read("<p>" + (wall + "See our privacy policy. ").repeat(6) + "</p>")
                        .blocked())
                .isEqualTo(Blocked.CONSENT);
    }

    @Test
    void anArticleOnCookiesIsNone() {
        assertThat(read("<p>The regulator fined Lignea for cookies set without consent. The button “Reject all” did "
                                + "nothing, it said; “Accept all” worked. The firm says it has deleted the personal data.</p>")
                        .blocked())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please enable JavaScript in your browser to view this site.",
                "Activez JavaScript pour lire cette page.",
                "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
                "Debe habilitar JavaScript para ver esta página.",
                "Schakel JavaScript in om deze pagina te bekijken."
            })
    void aFrameAsksForScripts(String words) {
        assertThat(read("<noscript>" + words + "</noscript><div id=app></div>").blocked())
                .isEqualTo(Blocked.SCRIPT);
        assertThat(read("<p>" + words + "</p>").blocked()).isEqualTo(Blocked.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il vous reste 88 % de cet article à lire.",
                "La suite est réservée aux abonnés.",
                "Subscribe to continue reading.",
                "Jetzt weiterlesen mit Harzbote Plus.",
                "Suscríbete para seguir leyendo.",
                "Contenuto riservato agli abbonati.",
                "Conteúdo exclusivo para assinantes.",
                "Alleen voor abonnees."
            })
    void aShortTextThatStopsAtAWallIsABeginning(String wall) {
        Article article = read("<p>" + BRIEF + "</p><div class=offer>" + wall + "</div>");

        assertThat(article.blocked()).isEqualTo(Blocked.PAYWALL);
        assertThat(article.text()).contains(BRIEF.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Already a subscriber? Log in", "Déjà abonné ?", "S’abonner", "Il vous reste trois jours"})
    void theMenuOfAFreePageIsNoWall(String menu) {
        assertThat(read("<nav><a href=/in>" + menu + "</a></nav><p>" + BRIEF + "</p>")
                        .blocked())
                .isNull();
    }

    @Test
    void aPageThatIsForSubscribersByItsOwnWordMayGiveAllTheSame() {
        assertThat(read(LOCKED + "<p>" + BRIEF.repeat(12) + "</p>").blocked()).isNull();
        assertThat(read(LOCKED + "<p>" + BRIEF.repeat(3) + "</p>").blocked()).isEqualTo(Blocked.PAYWALL);
    }

    @Test
    void ofABeginningAndTheFeedsTextTheLongerOneIsTaken() {
        String page = LOCKED + "<p>" + BRIEF.repeat(3) + "</p>";

        assertThat(read(page, URL, entry("<p>Ferry back on Monday.</p>")).fromFeed())
                .isFalse();
        assertThat(read(page, URL, entry("<p>" + BRIEF.repeat(5) + "</p>")).fromFeed())
                .isTrue();
    }

    @Test
    void whatANoticeSaysOfItselfIsNotTheArticles() {
        String wall = "<title>Your choices</title><meta property=og:site_name content='Consent Ltd'>"
                + "<meta property=og:image content=/logo.png><meta property=article:published_time content=2019-01-01>"
                + "<meta name=author content='Web Team'><p>We value your privacy.</p>";

        Article article = read(wall, MOVED, entry(BRIEF));

        assertThat(article)
                .isEqualTo(new Article(
                        URL,
                        "Ferry back on Monday",
                        "Mina Holt",
                        Instant.parse("2026-03-02T06:00:00Z"),
                        Language.UNKNOWN,
                        null,
                        URI.create("https://lowick.example/ferry.jpg"),
                        BRIEF.strip(),
                        List.of(),
                        Blocked.CONSENT,
                        true));
    }

    private Article read(String html) {
        return read(html, URL, null);
    }

    private Article read(String html, URI url, @Nullable Entry entry) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return extractor.extract(
                new Page(url, "text/html; charset=utf-8", body, Validators.NONE), new Hints(entry, null, null));
    }

    private static Entry entry(String summary) {
        return new Entry(
                "1",
                "Ferry back on Monday",
                URL,
                Instant.parse("2026-03-02T06:00:00Z"),
                null,
                "Mina Holt",
                summary,
                null,
                List.of(),
                List.of(new Enclosure(URI.create("https://lowick.example/ferry.jpg"), "image/jpeg", null)));
    }
}
