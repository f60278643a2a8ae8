package news.vigie.pipeline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.brief.BriefSettings;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.story.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody asks for, of what was collected at noon of a Thursday. */
class AskTest {
    private static final String FERRY =
            "The Skerra ferry sailed again after the strike, the operator said on the quay.";
    private static final String BELL =
            "The harbour bell of Aldham rang for the first time in forty years, the mayor said.";
    private static final String FROST =
            "Growers near Lyon lit fires between the vines as the frost came back at night.";

    private PaperSite site;
    private Desk desk;

    @BeforeEach
    void threeArticlesArriveAtOnce() throws IOException {
        site = new PaperSite()
                .lists(
                        "/rss.xml",
                        "Courier",
                        new Item("/ferry", "Ferry to Skerra sails again", "The ferry."),
                        new Item("/bell", "Harbour bell of Aldham rings", "The bell."),
                        new Item("/frost", "Vineyards near Lyon fear the frost", "The frost."))
                .page("/ferry", "text/html", page("Ferry to Skerra sails again", FERRY, "2026-03-04T14:00:00Z"))
                .page("/bell", "text/html", page("Harbour bell of Aldham rings", BELL, "2026-03-05T09:00:00Z"))
                .prints("/frost", "Vineyards near Lyon fear the frost", FROST.repeat(3));
        desk = new Desk(site, CollectSettings.DEFAULT);
        desk.watch("/rss.xml");
        desk.collect();
        desk.clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private static String page(String title, String text, String published) {
        return """
                <html lang="en"><head><title>%s</title>
                <meta property="article:published_time" content="%s"></head>
                <body><article><h1>%s</h1><p>%s</p></article></body></html>
                """.formatted(title, published, title, (text + "</p><p>").repeat(3));
    }

    private List<String> ask(String arguments) {
        return headlines(edition(arguments));
    }

    private static List<String> headlines(Edition edition) {
        return edition.items().stream().map(item -> item.brief().headline()).toList();
    }

    private String title(String arguments) {
        return edition(arguments).title();
    }

    private Edition edition(String arguments) {
        return edition(
                new Ask(
                        List::of,
                        desk.database.feeds(),
                        desk.database.stories(),
                        new EditionMaker(BriefSettings.DEFAULT)),
                arguments);
    }

    private Edition edition(Ask ask, String arguments) {
        return ask.digest(
                        arguments,
                        Tastes.NONE,
                        Language.ENGLISH,
                        desk.clock.instant().atZone(ZoneOffset.UTC))
                .edition();
    }

    /** The stories of the store, which count how many read them at once. */
    private Stories counting(AtomicInteger inside, AtomicInteger most) {
        return (Stories) Proxy.newProxyInstance(
                Stories.class.getClassLoader(), new Class<?>[] {Stories.class}, (proxy, method, arguments) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(2_000_000);
                    try {
                        return method.invoke(desk.database.stories(), arguments);
                    } finally {
                        inside.decrementAndGet();
                    }
                });
    }

    @Test
    void ofFiftyWhoAskAtOnceAFewAreAnsweredAtATimeAndAllOfThem() {
        var most = new AtomicInteger();
        var ask = new Ask(
                List::of,
                desk.database.feeds(),
                counting(new AtomicInteger(), most),
                new EditionMaker(BriefSettings.DEFAULT),
                new Turnstile(3));
        List<Future<List<String>>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(people.submit(() -> headlines(edition(ask, ""))));
            }
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.resultNow()).hasSize(3));
        assertThat(most).hasValue(3);
    }

    @Test
    void upToNowIsWhatArrived() {
        assertThat(ask("")).hasSize(3);
        assertThat(ask("today")).hasSize(3);
        assertThat(ask("since yesterday ferry")).containsExactly("Ferry to Skerra sails again");
    }

    @Test
    void aDayThatIsPastIsWhatWasPublishedThenThoughItArrivedLater() {
        assertThat(ask("yesterday")).containsExactly("Ferry to Skerra sails again");
        assertThat(ask("hier skerra")).containsExactly("Ferry to Skerra sails again");
        assertThat(ask("yesterday bell")).isEmpty();
        assertThat(ask("avant-hier")).isEmpty();
        assertThat(ask("this morning")).containsExactly("Harbour bell of Aldham rings");
    }

    @Test
    void aWordIsFoundInTheSingularAndThePlural() {
        assertThat(ask("ferries")).containsExactly("Ferry to Skerra sails again");
        assertThat(ask("vineyard grower")).containsExactly("Vineyards near Lyon fear the frost");
        assertThat(ask("vineyard -ferry")).containsExactly("Vineyards near Lyon fear the frost");
        assertThat(ask("\"vineyard\"")).isEmpty();
        assertThat(ask("-ferries")).hasSize(2);
    }

    @Test
    void aTopicOfAFeedIsTheTopicOrTheWord() {
        desk.watch("/sea.xml", List.of("Lyon", "Deep sea"));
        site.lists("/sea.xml", "Seaman", new Item("/cod", "Cod is back in the fjord", "The cod."))
                .prints(
                        "/cod",
                        "Cod is back in the fjord",
                        "Boats came home to the quay full of fish after a long winter at sea. ".repeat(5));
        desk.collect();
        desk.clock.pass(Duration.ofMinutes(1));

        assertThat(ask("lyon"))
                .containsExactlyInAnyOrder("Vineyards near Lyon fear the frost", "Cod is back in the fjord");
        assertThat(ask("deep sea 6h")).containsExactly("Cod is back in the fjord");
        assertThat(ask("lyon -frost")).containsExactly("Cod is back in the fjord");
    }

    @Test
    void theTitleSaysWhatWasAskedFor() {
        assertThat(title("")).isEqualTo("On demand");
        assertThat(title("ferry 6h")).isEqualTo("Ferry, last 6\u00a0hours");
        assertThat(title("ferry")).isEqualTo("Ferry");
        assertThat(title("courier \"the ferry\" 2 days")).isEqualTo("Courier: “the ferry”, last 2\u00a0days");
        assertThat(title("30 min")).isEqualTo("Last 30\u00a0minutes");
        assertThat(title("yesterday bell")).isEqualTo("Bell");
    }

    @Test
    void whatHasNoDateIsOfTheDayOnWhichItArrived() {
        desk.clock.pass(Duration.ofDays(1));

        assertThat(ask("yesterday"))
                .containsExactlyInAnyOrder("Harbour bell of Aldham rings", "Vineyards near Lyon fear the frost");
    }
}
