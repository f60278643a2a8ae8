package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelPageTest {
    private static final String[] FRENCH = {"Accept-Language", "fr"};

    private final Newsroom newsroom = Newsroom.open(null);

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void withNoPostItSaysSo() {
        assertThat(newsroom.browser().page("/").select("#posts").text()).startsWith("No posts yet.");
    }

    @Test
    void theNewestPostStandsAtTheBottom() {
        newsroom.sent("Le bac de Skerra reprend", Newsroom.NOW.minusSeconds(7200));
        newsroom.sent("Le pain baisse à Montferrand", Newsroom.NOW);

        assertThat(newsroom.browser().page("/").select(".text").eachText())
                .containsExactly("Le bac de Skerra reprend", "Le pain baisse à Montferrand");
    }

    @Test
    void timesAndDaysAreInTheReadersLanguage() {
        newsroom.sent("hier", Newsroom.NOW.minusSeconds(86_400));
        newsroom.sent("aujourd’hui", Newsroom.NOW);
        newsroom.sent("aussi", Newsroom.NOW);

        Document page = newsroom.browser().page("/", FRENCH);
        assertThat(page.select(".day").eachText()).containsExactly("Hier", "Aujourd’hui");
        assertThat(page.select(".post time").eachText().getFirst()).matches("7\\hh\\h45");
    }

    @Test
    void aPostThatWasSentHasNoBadge() {
        newsroom.sent("Arrivé", Newsroom.NOW);

        assertThat(newsroom.browser().page("/").select(".badge")).isEmpty();
    }

    @Test
    void aPostThatFailedTellsItsReason() {
        Post post = newsroom.begun("Perdu");
        newsroom.outbox().failed(post, Notice.quoted("chat <not> found"), Newsroom.NOW);

        assertThat(newsroom.browser().page("/").select(".failed .badge").text())
                .isEqualTo("Not sent: “chat <not> found”");
    }

    @Test
    void aPostOfUnknownFateSaysSo() {
        Post post = newsroom.begun("Peut-être");
        newsroom.outbox().unknown(post, Notice.of("telegram.no-result"), Newsroom.NOW);

        assertThat(newsroom.browser()
                        .page("/", FRENCH)
                        .select(".unknown .badge")
                        .text())
                .isEqualTo("N’est peut-être pas arrivé\u202f: la réponse de Telegram est vide");
    }

    @Test
    void aPostThatIsTriedLaterTellsWhen() {
        Post post = newsroom.begun("Bientôt");
        newsroom.outbox().later(post, Notice.of("post.too-many", 900), Newsroom.NOW.plusSeconds(900), Newsroom.NOW);

        assertThat(newsroom.browser().page("/").select(".waiting .badge").text())
                .isEqualTo("Waits until 8 am: Telegram asks us to wait 900 seconds");
    }

    @Test
    void partsAreNumbered() {
        newsroom.publish(Newsroom.CHANNEL, RenderedPost.of("un"), RenderedPost.of("deux"));

        assertThat(newsroom.browser().page("/").select(".part").eachText()).containsExactly("part 1/2", "part 2/2");
    }

    @Test
    void eachChatHasItsPosts() {
        newsroom.publish(Newsroom.CHANNEL, RenderedPost.of("pour le canal"));
        newsroom.publish(new Address("-1001", 7), RenderedPost.of("pour le fil"));

        assertThat(newsroom.browser().page("/").select("#chats b").eachText()).containsExactly("-1001/7", "@matinale");
        assertThat(newsroom.browser().page("/").select(".text").eachText()).containsExactly("pour le fil");
        assertThat(newsroom.browser()
                        .page("/posts?chat=%40matinale")
                        .select(".text")
                        .eachText())
                .containsExactly("pour le canal");
        assertThat(newsroom.browser().page("/?chat=nobody").select(".text").eachText())
                .containsExactly("pour le fil");
    }

    @Test
    void buttonsOpenLinksOrTellThatTelegramIsNeeded() {
        var keyboard = List.of(List.of(
                new Button("Lire", URI.create("https://gazette.example.org/pain"), null),
                new Button("Plus", null, "story:7"),
                new Button("Piège", URI.create("javascript:alert(1)"), null)));
        newsroom.publish(Newsroom.CHANNEL, new RenderedPost("Le pain", keyboard, null));

        Document page = newsroom.browser().page("/");
        assertThat(page.select("a.key").eachAttr("href")).containsExactly("https://gazette.example.org/pain");
        assertThat(page.select("span.key").eachText()).containsExactly("Plus", "Piège");
    }

    @Test
    void thePreviewNamesItsSite() {
        var post = new RenderedPost("Le pain", List.of(), URI.create("https://gazette.example.org/pain?a=1&b=2"));
        newsroom.publish(Newsroom.CHANNEL, post);

        assertThat(newsroom.browser().page("/").select(".card b").text()).isEqualTo("gazette.example.org");
        assertThat(newsroom.browser().page("/").select(".card").attr("href"))
                .isEqualTo("https://gazette.example.org/pain?a=1&b=2");
    }

    @Test
    void anUpdateShowsTheBeginningOfThePostThatItAnswers() {
        newsroom.sent(telling("<b>La matinale</b>\nLe bac de <i>Skerra</i> &lt;coule&gt;", null, 7));
        newsroom.sent(telling("<b>Le soir</b>", null, 8));
        newsroom.sent(telling("Mise à jour · Le bac reprend", 7L, 7));
        newsroom.sent(telling("Mise à jour · Le bac est à quai", 7L, 7));

        Document page = newsroom.browser().page("/");
        assertThat(page.select(".answered b").eachText()).containsExactly("@matinale", "@matinale");
        assertThat(page.select(".answered span").eachText())
                .containsExactly("La matinale Le bac de Skerra <coule>", "Mise à jour · Le bac reprend");
        assertThat(page.select(page.select(".answered").attr("href")).text()).startsWith("La matinale Le bac");
    }

    @Test
    void whatNeverArrivedIsNotAnswered() {
        newsroom.publish(Newsroom.CHANNEL, telling("La matinale", null, 7));
        newsroom.sent(telling("Mise à jour · Le bac reprend", 7L, 7));

        assertThat(newsroom.browser().page("/").select(".answered")).isEmpty();
    }

    private static RenderedPost telling(String html, @Nullable Long answers, long story) {
        return new RenderedPost(html, List.of(), null, answers).telling(List.of(story));
    }

    @Test
    void aHostilePostStaysText() {
        newsroom.sent(
                "<script>alert(1)</script><img src=x onerror=alert(2)><b onclick=alert(3)>gras</b>", Newsroom.NOW);
        newsroom.publish(new Address("\"><script>alert(4)</script>", null), RenderedPost.of("&lt;script&gt;"));

        for (String path : List.of("/", "/?chat=%40matinale", "/posts?chat=%22%3E%3Cscript%3Ealert(4)%3C/script%3E")) {
            Document page = newsroom.browser().page(path);
            assertThat(page.select("script").size()).isEqualTo(path.startsWith("/posts") ? 0 : 1);
            assertThat(page.select("img, [onclick], [onerror]")).isEmpty();
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        newsroom.sent("<a href=\"https://a.example/\">a</a>", Newsroom.NOW);

        Document page = newsroom.browser().page("/");
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("link").eachAttr("href")).allMatch(link -> link.startsWith("data:"));
        assertThat(page.select(".text a").attr("rel")).isEqualTo("noopener noreferrer");
    }
}
