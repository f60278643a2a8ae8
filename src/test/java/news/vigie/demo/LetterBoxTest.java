package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterBoxTest {
    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        visitor = new Visitor(folder);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aPostedArticleHasAPageAndStandsInTheFeed() throws Exception {
        var answer = visitor.post("application/json", """
                {"outlet": "seaboard", "title": "Otters return to the Aldham canal",
                 "text": "Two otters were seen on {day}.\\n\\n## A first\\n\\n\\"They looked at home,\\" said warden Ann Pyle."}""");

        assertThat(answer.statusCode()).isEqualTo(201);
        String url = new ObjectMapper().readTree(answer.body()).get("url").asText();
        assertThat(answer.headers().firstValue("Location")).hasValue(url);
        assertThat(url).endsWith("/seaboard/otters-return-to-the-aldham-canal");
        assertThat(visitor.get(URI.create(url)).body())
                .contains(
                        "<p data-block=\"text\">Two otters were seen on {day}.</p>",
                        "<h2 class=\"cross\">A first</h2>");
        assertThat(visitor.get("/seaboard/atom.xml").body()).contains("Otters return to the Aldham canal");
    }

    @Test
    void markdownWithFrontMatterIsTaken() throws Exception {
        var answer = visitor.post("text/markdown; charset=utf-8", """
                ---
                title: Le phare rallumé : une première
                byline: Inès Corre
                outlet: radio-estuaire
                ---
                Le phare a été rallumé hier.

                > « On l'a vu de l'île », dit Paul Kerbrat, gardien.
                """);

        assertThat(answer.statusCode()).isEqualTo(201);
        var page = Jsoup.parse(
                visitor.get("/radio-estuaire/le-phare-rallume-une-premiere").body());
        assertThat(page.select("h1").text()).isEqualTo("Le phare rallumé : une première");
        assertThat(page.select(".infos").text()).contains("Inès Corre");
        assertThat(page.select("blockquote").text()).startsWith("« On l'a vu de l'île »");
    }

    @Test
    void theLanguageOfTheTextChoosesTheOutlet() throws Exception {
        var french = visitor.post("application/json", """
                {"title": "Le marché", "text": "Le marché de la place est ouvert pour les fêtes."}""");
        var english = visitor.post("application/json", """
                {"title": "The market", "text": "The market on the square is open for the holidays."}""");

        assertThat(french.body()).contains("/le-cadran/le-marche");
        assertThat(english.body()).contains("/northern-wire/the-market");
    }

    @Test
    void aTitleThatIsTakenGetsAnAddressOfItsOwn() throws Exception {
        String article = "{\"title\": \"Fog\", \"text\": \"Fog came in.\", \"outlet\": \"seaboard\"}";

        assertThat(visitor.post("application/json", article).body()).contains("/seaboard/fog\"");
        assertThat(visitor.post("application/json", article).body()).contains("/seaboard/fog-2\"");
    }

    @Test
    void whatIsPostedIsNeverMarkup() throws Exception {
        visitor.post("application/json", """
                {"outlet": "northern-wire", "title": "</script><img src=x onerror=alert(1)>",
                 "byline": "<i>Eve</i>", "caption": "\\" onload=\\"x", "text": "<script>alert(1)</script> {{title}} $1"}""");

        String html =
                visitor.get("/northern-wire/script-img-src-x-onerror-alert-1").body();
        var page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("img").hasAttr("onload")).isFalse();
        assertThat(page.select(".story-body").text()).contains("<script>alert(1)</script> {{title}} $1");
        assertThat(page.select("h1").text()).isEqualTo("</script><img src=x onerror=alert(1)>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"title\": \"x\"                        | The body is not JSON",
                "[]                                       | The body is no JSON object",
                "{\"title\": \"x\"}                       | The text is missing: give at least one paragraph",
                "{\"text\": \"x\"}                        | The title is missing: give one line",
                "{\"title\": 7, \"text\": \"x\"}          | \"title\" is no text: put it in quotation marks",
                "{\"title\": \"x\", \"text\": \"x\", \"titel\": \"x\"} | \"titel\" is no field of an article: use title, byline",
                "{\"title\": \"x\", \"text\": \"x\", \"language\": \"de\"} | The language \"de\" is none of the site's: give",
                "{\"title\": \"x\", \"text\": \"x\", \"outlet\": \"times\"} | There is no outlet \"times\": give one of le-cadran"
            })
    void aWrongArticleIsAnsweredWithWhatToMend(String body, String words) throws Exception {
        var answer = visitor.post("application/json", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        assertThat(visitor.post("application/json", "{\"language\": \"de\"}")
                        .body()
                        .lines())
                .hasSize(3);
    }

    @Test
    void otherContentIsNotTaken() throws Exception {
        assertThat(visitor.post("text/plain", "Title\n\nText").statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyOverOneMegabyteIsTooLarge() throws Exception {
        String text = "word ".repeat(300_000);

        assertThat(visitor.post("application/json", "{\"title\": \"x\", \"text\": \"" + text + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }
}
