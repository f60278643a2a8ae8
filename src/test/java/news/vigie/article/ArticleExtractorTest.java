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

class ArticleExtractorTest {
    private static final URI URL = URI.create("https://www.gazette.example/monde/une-crue-4411.html");
    private static final Instant MORNING = Instant.parse("2026-05-03T06:00:00Z");
    private static final String SCRIPT_ONLY =
            "<html><head><script src=a.js></script></head><body><div id=root></div></body></html>";

    private static final String CRUE = "La Loue est sortie de son lit dans la nuit, et quatre villages ont été évacués "
            + "avant l'aube, a indiqué la préfecture du Doubs. Aucun blessé n'est à déplorer.";

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    @Test
    void thePageThatIsNotTheArticleGivesWayToTheFeedsText() {
        Entry entry = entry("<p>" + CRUE + "</p><p>Le niveau baisse.</p>", null);

        Article article = extractor.extract(page(SCRIPT_ONLY), new Hints(entry, null, Language.FRENCH));

        assertThat(article.blocked()).isEqualTo(Blocked.SCRIPT);
        assertThat(article.fromFeed()).isTrue();
        assertThat(article.text()).isEqualTo(CRUE + "\n\nLe niveau baisse.");
        assertThat(article.title()).isEqualTo("Une crue dans le Doubs");
        assertThat(article.published()).isEqualTo(MORNING);
        assertThat(article.language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void theSummaryServesWhereTheFeedHasNoContent() {
        Article article = extractor.extract(page(SCRIPT_ONLY), new Hints(entry(null, CRUE), null, null));

        assertThat(article.text()).isEqualTo(CRUE);
        assertThat(article.fromFeed()).isTrue();
    }

    @Test
    void thePageThatIsNotTheArticleHasNoTextWhereTheFeedHasNone() {
        Article article = extractor.extract(page(SCRIPT_ONLY), Hints.NONE);

        assertThat(article.blocked()).isEqualTo(Blocked.SCRIPT);
        assertThat(article.text()).isEmpty();
        assertThat(article.fromFeed()).isFalse();
    }

    @Test
    void theSelectorOfAnAdminWins() {
        String html =
                "<body><article><p>" + CRUE + "</p></article><div class=note><p>Ce que dit la note.</p></div></body>";

        Article article = extractor.extract(page(html), new Hints(null, ".note", null));

        assertThat(article.text()).isEqualTo("Ce que dit la note.");
    }

    @Test
    void aSelectorThatFindsNothingOrIsNoneIsLeftAside() {
        String html = "<body><article><p>" + CRUE + "</p></article></body>";

        assertThat(extractor.extract(page(html), new Hints(null, ".gone", null)).text())
                .isEqualTo(CRUE);
        assertThat(extractor.extract(page(html), new Hints(null, "p[[", null)).text())
                .isEqualTo(CRUE);
    }

    @Test
    void theTextThatStructuredDataAloneGiveIsTaken() {
        String body = (CRUE + "\\n").repeat(5);
        String html = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script><body><p>Chargement.</p></body>";

        assertThat(extractor.extract(page(html), Hints.NONE).text()).startsWith(CRUE);
    }

    @Test
    void anEntryAloneIsAnArticleOfTheFeed() {
        Article article = extractor.ofEntry(entry("<p>" + CRUE + "</p>", null), URL, Hints.NONE);

        assertThat(article.fromFeed()).isTrue();
        assertThat(article.text()).isEqualTo(CRUE);
        assertThat(article.byline()).isEqualTo("Jeanne Roy");
        assertThat(article.image()).isEqualTo(URI.create("https://img.gazette.example/crue.jpg"));
    }

    @Test
    void theTextIsAskedForItsLanguageWherePageAndFeedDisagree() {
        ArticleExtractor asking = new ArticleExtractor((text, likely) -> {
            assertThat(likely).containsExactly(Language.ENGLISH, Language.FRENCH);
            return Language.FRENCH;
        });
        String html = "<html lang=en><body><article><p>" + CRUE + "</p></article></body>";

        assertThat(asking.extract(page(html), new Hints(null, null, Language.FRENCH))
                        .language())
                .isEqualTo(Language.FRENCH);
    }

    private static Entry entry(@Nullable String content, @Nullable String summary) {
        return new Entry(
                "1",
                "Une crue dans le Doubs",
                URL,
                MORNING,
                null,
                "Jeanne Roy",
                summary,
                content,
                List.of(),
                List.of(new Enclosure(URI.create("https://img.gazette.example/crue.jpg"), "image/jpeg", null)));
    }

    private static Page page(String html) {
        return new Page(URL, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), Validators.NONE);
    }
}
