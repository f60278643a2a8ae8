package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.demo.NewsSite;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;
import news.vigie.store.DatabaseSettings;
import news.vigie.story.Story;
import news.vigie.telegram.BotApi;
import news.vigie.telegram.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from feeds on a real server to a channel, in a process of its own that is killed on the way. */
class EndToEndTest {
    private static final long CHANNEL = -1_001_234_567_890L;
    private static final long ANNE = 501;
    private static final long BOB = 502;
    private static final Pattern LINK =
            Pattern.compile("<b>\\d+\\. <a href=\"([^\"]+)\"|<b>\\d+\\. .*?href=\"([^\"]+)\"");

    @TempDir
    Path home;

    private NewsSite site;
    private BotApi telegram;

    @BeforeEach
    void theWorldExists() throws IOException {
        site = new NewsSite(InstantSource.system(), home.resolve("letters"));
        site.start();
        telegram = new BotApi();
        telegram.know(CHANNEL, "channel", "Le soir");
        telegram.know(ANNE, "private", "fr");
        telegram.know(BOB, "private", "en");
        configure();
    }

    @AfterEach
    void theWorldEnds() {
        telegram.close();
        site.close();
    }

    @Test
    void feedsBecomePostsAndAKilledServiceRepeatsAndLosesNothing() throws Exception {
        try (var vigie = run()) {
            String code = vigie.awaitLine("/claim").replaceAll(".*/claim ([A-Z0-9]+).*", "$1");
            telegram.awaitMessage(CHANNEL, "1.");
            answersInBothLanguages(code);
            readersPressButtons();
            vigie.kill();
            assertThat(vigie.output()).doesNotContain("TEST-TOKEN");
        }

        post("Harbour bell of Aldham rings again after forty years", "The harbour bell of Aldham rang on Monday.");
        try (var vigie = run()) {
            telegram.awaitMessage(CHANNEL, "Harbour bell of Aldham");
            assertThat(vigie.stop()).isZero();
        }

        assertThat(links(telegram.messages(CHANNEL))).isNotEmpty().doesNotHaveDuplicates();
        assertThat(stored()).isEqualTo(printed());
    }

    private void answersInBothLanguages(String code) {
        telegram.say(ANNE, "/claim " + code);
        telegram.awaitMessage(ANNE, "propriétaire");
        telegram.say(ANNE, "/digest 24h");
        telegram.awaitMessage(ANNE, "sujets");
        telegram.say(BOB, "/digest");
        telegram.awaitMessage(BOB, "stories");
    }

    private void readersPressButtons() {
        Posted post = telegram.awaitLabel(CHANNEL, "👍");
        String more = post.buttons().getFirst();
        String like = post.buttons().stream()
                .filter(data -> data.startsWith("like:"))
                .findFirst()
                .orElseThrow();

        telegram.press(BOB, post, like);
        assertThat(telegram.awaitLabel(CHANNEL, "👍 1").id()).isEqualTo(post.id());

        telegram.say(BOB, "/start " + more.replace("https://t.me/vigie_test_bot?start=", ""));
        Posted choice = telegram.awaitMessage(BOB, "Which story would you like to read in full?");
        telegram.press(BOB, choice, choice.buttons().getFirst());
        assertThat(telegram.awaitChange(choice).text()).contains("•", "🗞");
    }

    /** The links of the headlines. */
    private static List<String> links(List<Posted> messages) {
        return messages.stream()
                .flatMap(message -> LINK.matcher(message.html()).results())
                .map(EndToEndTest::link)
                .toList();
    }

    private static String link(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    /** The addresses of all articles in the store; those that told one event stand in one story. */
    private List<String> stored() {
        var settings = new DatabaseSettings("jdbc:h2:file:./data/vigie", null, null, Duration.ofDays(90));
        DatabaseOpening opening = Database.open(settings, home);
        assertThat(opening).isInstanceOf(DatabaseOpening.Open.class);
        try (Database database = ((DatabaseOpening.Open) opening).database()) {
            List<Story> stories = database.stories().latest(1000);
            return stories.stream()
                    .flatMap(story -> story.reports().stream())
                    .map(report -> report.article().url().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The addresses of all articles that the site's feeds list. */
    private List<String> printed() throws IOException, InterruptedException {
        var addresses = new java.util.TreeSet<String>();
        for (var feed : site.feeds()) {
            String document = get(feed.url());
            Pattern article =
                    Pattern.compile(Pattern.quote(site.baseUrl().toString()) + "/[a-z-]+/[a-z0-9-]+(?![a-z0-9./-])");
            addresses.addAll(
                    article.matcher(document).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
        return List.copyOf(addresses);
    }

    private static String get(URI url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private void post(String title, String text) throws IOException, InterruptedException {
        String article = "{\"title\": \"%s\", \"text\": \"%s\", \"language\": \"en\"}".formatted(title, text);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(site.baseUrl().resolve("/articles"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(article))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private RunningVigie run() throws IOException {
        var environment = Map.of(
                "VIGIE_TELEGRAM_TOKEN",
                BotApi.TOKEN,
                "VIGIE_TELEGRAM_API_URL",
                telegram.url().toString());
        return new RunningVigie(environment, "run", "--home", home.toString());
    }

    private void configure() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("digests"));
        Files.writeString(home.resolve("config/vigie.yaml"), """
                collect: {every: 1s, min: 1s, per-host: 16, allow-private: [127.0.0.1]}
                web: {port: 0}
                """);
        String feeds = site.feeds().stream()
                .map(feed -> "  - {url: '%s', name: '%s', every: 1s}%n".formatted(feed.url(), feed.name()))
                .collect(Collectors.joining("", "feeds:\n", ""));
        Files.writeString(home.resolve("config/feeds.yaml"), feeds);
        Files.writeString(home.resolve("digests/soir.yaml"), """
                title: Le soir
                language: fr
                stories: 30
                cron: "0/2 * * * * ?"
                zone: Europe/Paris
                post-to: [%d]
                """.formatted(CHANNEL));
    }
}
