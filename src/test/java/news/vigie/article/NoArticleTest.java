package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in place of an article: data for programs, and the few words of a server. */
class NoArticleTest {
    private static final String PARAGRAPH =
            "The ferry to Lowick will run again from Monday, the harbour board said. Six weeks of repairs are over. ";
    private static final String XHTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <!-- printed at noon -->
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html>""";

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Lowick</title><item><title>Ferry</title>"
                        + "<description>%s</description></item></channel></rss>",
                "\ufeff<!-- made by hand --><feed xmlns='http://www.w3.org/2005/Atom'><entry><summary>%s</summary></entry></feed>",
                "<?xml version='1.0'?><?xml-stylesheet href='feed.xsl'?><rdf:RDF><item><description>%s</description></item></rdf:RDF>",
                "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>%s</Message></Error>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"content_html\": \"<p>%s</p>\"}]}",
                "  [{\"text\": \"%s\"}]",
                "%%PDF-1.7 %s"
            })
    void dataAndFilesAreNoArticle(String document) {
        Article article = read(document.formatted(PARAGRAPH.repeat(4)));

        assertThat(article.blocked()).isEqualTo(Blocked.ERROR);
        assertThat(article.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {XHTML, "[Lowick] %s", "{%s}", "<main><p>%s</p></main>"})
    void aPageMayBeginLikeData(String document) {
        Article article = read(document.formatted(PARAGRAPH.repeat(4)));

        assertThat(article.blocked()).isNull();
        assertThat(article.text()).contains(PARAGRAPH.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no such page here; the front page lists all that there is.",
                "Sorry, the page you are looking for could not be found on this server.",
                "<p>The article has expired and is no longer available to readers of this site.</p>",
                "La page demandée n’existe pas ou n’existe plus : revenez à l’accueil du journal.",
                "<h2>Lowick Press</h2><p>Une erreur est survenue. Réessayez dans quelques minutes.</p>",
                "404 Not Found\nnginx"
            })
    void theFewWordsOfAServerAreAnError(String words) {
        Article article = read(words);

        assertThat(article.blocked()).isEqualTo(Blocked.ERROR);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void aBriefIsAnArticle() {
        assertThat(read("<p>" + PARAGRAPH + "</p>").blocked()).isNull();
    }

    @Test
    void anArticleThatSaysThatSomethingWasNotFoundIsOne() {
        String lost = PARAGRAPH.repeat(2) + "The anchor that it lost in January was not found, the board added.";

        assertThat(read("<p>" + lost + "</p>").blocked()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title></title><p>%s</p>", "<title> </title><h1></h1><p>%s</p>"})
    void aPageWithoutATitleIsCalledByItsFirstSentence(String html) {
        assertThat(read(html.formatted(PARAGRAPH)).title())
                .isEqualTo("The ferry to Lowick will run again from Monday, the harbour board said.");
    }

    @Test
    void aLongFirstSentenceIsCutBetweenWords() {
        String title = read("<p>" + "one word and another ".repeat(20) + "</p>").title();

        assertThat(title).isEqualTo("one word and another ".repeat(5) + "one…");
    }

    @Test
    void anEmptyTitleGivesWayToTheHeading() {
        assertThat(read("<title></title><h1>Ferry back</h1><p>" + PARAGRAPH + "</p>")
                        .title())
                .isEqualTo("Ferry back");
    }

    private Article read(String document) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        return extractor.extract(
                new Page(URI.create("https://lowick.example/a"), null, body, Validators.NONE), Hints.NONE);
    }
}
