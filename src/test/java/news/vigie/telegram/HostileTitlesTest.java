package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.vigie.render.markup.TelegramReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What titles of feeds hold on a bad day, in answers, on buttons and in what is shared: nothing is cut or broken. */
class HostileTitlesTest {
    private static final String LINK =
            "https://ouest-matin.example/" + "chemin-%C3%A9/".repeat(19) + "?a=1&copy;=2&b='%22";
    private static final String TITLE =
            "<script>alert(1)</script> 12 000 signatures&nbsp;: l'\"été\" du CO<sub>2</sub>, 20 h 30 👩‍🔬🧪 & <Daily>";
    private static final String SHOWN =
            "alert(1) 12\u202f000 signatures\u202f: l’«\u202fété\u202f» du CO2, 20\u00a0h\u00a030 "
                    + "👩‍🔬🧪 & <Daily>";
    private static final String TEXT =
            "Le <script>3</script> 400 km &nbsp; 👩‍🔬 : fini. « Il tiendra », a dit la maire.";
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.telegram.know(ANN, "private", "fr");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void areToldAsTheyAreMeantWithTheirLinkWhole() {
        bench.archive.withStory(TITLE, TEXT, LINK);

        Posted story = bench.ask(ANN, "/story 1");

        assertThat(story.text())
                .contains(SHOWN, "Le <script>3</script> 400\u00a0km &nbsp; 👩‍🔬\u202f: fini.")
                .doesNotContain("&amp;", "&lt;");
        assertThat(TelegramReader.read(story.html()).links()).contains(LINK);
        assertThat(decoded(story.buttons().getLast())).contains(LINK);
    }

    @Test
    void areFoundAndListedSo() {
        bench.archive.withStory(TITLE, TEXT, LINK).withStory("L’été, encore", "L’été dure.");

        assertThat(bench.ask(ANN, "/search été").text()).contains(SHOWN);
    }

    @Test
    void areSharedSo() throws IOException {
        bench.archive.withStory(TITLE, TEXT, LINK);

        JsonNode result = inline("signatures");

        assertThat(result.path("title").asText()).isEqualTo(SHOWN);
        TelegramReader message = TelegramReader.read(
                result.at("/input_message_content/message_text").asText());
        assertThat(message.text()).startsWith(SHOWN + "\n");
        assertThat(message.links()).containsExactly(LINK);
    }

    @Test
    void areCutBetweenWhatIsSeenAsOneCharacter() throws IOException {
        bench.archive.withStory(FAMILY.repeat(500), "Le port dure.", LINK);

        String title = inline("port").path("title").asText();
        assertThat(title.replace(FAMILY, "")).isEqualTo("…");
        Posted story = bench.ask(ANN, "/story 1");
        assertThat(story.text().length()).isLessThanOrEqualTo(4096);
        assertThat(TelegramReader.read(story.html()).links()).contains(LINK);
    }

    @Test
    void standOnButtonsAsTheyAre() {
        bench.newsroom.withDigest("été", "<b>L'été</b> & 👩‍🔬").withDigest(FAMILY.repeat(5), FAMILY.repeat(40));

        Posted choice = bench.ask(ANN, "/subscribe");
        assertThat(choice.labels()).containsExactly("<b>L'été</b> & 👩‍🔬", FAMILY.repeat(40));
        bench.telegram.press(ANN, choice, choice.buttons().getLast());
        assertThat(bench.telegram.awaitChange(choice).labels()).contains("✓ " + FAMILY.repeat(40));
        assertThat(bench.ask(ANN, "/subscribe été").text()).contains("<b>L'été</b> & 👩‍🔬");
    }

    @Test
    void areMutedAndSearchedForAsTheyAreTyped() {
        List<String> typed = List.of("<script>1</script> 2", "&nbsp port", "👩‍🔬 port", "<b>port");

        for (String words : typed) {
            assertThat(bench.ask(ANN, "/mute " + words).text()).contains(words);
            assertThat(bench.ask(ANN, "/search " + words).text()).contains(words);
        }
        assertThat(bench.ask(ANN, "/mute").text()).contains(typed);
    }

    private JsonNode inline(String words) throws IOException {
        bench.telegram.update(new ObjectMapper().readTree("""
                {"inline_query": {"id": "q1", "query": "%s", "offset": "",
                 "from": {"id": %d, "is_bot": false, "first_name": "P", "language_code": "fr"}}}
                """.formatted(words, ANN)));
        return bench.telegram
                .awaitCalls("answerinlinequery", 1)
                .getLast()
                .path("results")
                .path(0);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
