package news.vigie.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.FeedDefinition;
import news.vigie.language.Language;
import news.vigie.telegram.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    @TempDir
    Path home;

    @BeforeEach
    void foldersExist() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("digests"));
    }

    @Test
    void emptyFoldersGiveTheDefaults() {
        Settings settings = good(Map.of());

        assertThat(settings.telegram().token()).isNull();
        assertThat(settings.telegram().apiUrl()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(settings.database().retention()).isEqualTo(Duration.ofDays(90));
        assertThat(settings.web().port()).isEqualTo(8080);
        assertThat(settings.feeds()).isEmpty();
        assertThat(settings.digests()).isEmpty();
    }

    @Test
    void theExampleFilesWorkAsTheyAreAndSayTheDefaults() {
        SettingsReading reading = new SettingsReader().read(Path.of("").toAbsolutePath(), Map.of());

        assertThat(reading).isInstanceOfSatisfying(SettingsReading.Good.class, read -> {
            Settings defaults = good(Map.of());
            assertThat(read.settings().collect()).isEqualTo(defaults.collect());
            assertThat(read.settings().http()).isEqualTo(defaults.http());
            assertThat(read.settings().brief()).isEqualTo(defaults.brief());
            assertThat(read.settings().delivery()).isEqualTo(defaults.delivery());
            assertThat(read.settings().web()).isEqualTo(defaults.web());
            assertThat(read.settings().feeds()).isNotEmpty();
            assertThat(read.settings().digests())
                    .extracting(DigestDefinition::name)
                    .contains("matinale", "world-evening");
        });
    }

    @Test
    void aVariableOfTheEnvironmentWinsOverTheFile() throws IOException {
        write("config/vigie.yaml", "web: {port: 9000}\ntelegram: {token: '1:AA', owners: [5]}\n");

        Settings settings = good(Map.of(
                "VIGIE_WEB_PORT", "9100",
                "VIGIE_TELEGRAM_TOKEN", "42:from-the-environment",
                "VIGIE_TELEGRAM_API_URL", "http://127.0.0.1:8081",
                "VIGIE_TELEGRAM_OWNERS", "7, 8"));

        assertThat(settings.web().port()).isEqualTo(9100);
        assertThat(settings.telegram().token()).isEqualTo(new Token("42:from-the-environment"));
        assertThat(settings.telegram().apiUrl()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(settings.telegram().owners()).containsExactly(7L, 8L);
    }

    @Test
    void aValueMayComeFromTheEnvironment() throws IOException {
        write(
                "config/feeds.yaml",
                "feeds:\n  - url: https://a.example/\n    headers: {Authorization: 'Bearer ${A_TOKEN}'}\n");

        assertThat(good(Map.of("A_TOKEN", "x1")).feeds().getFirst().headers())
                .containsEntry("Authorization", "Bearer x1");
        assertThat(bad(Map.of())).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("problem.missing-variable");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.arguments()).contains("A_TOKEN");
        });
    }

    @Test
    void aFeedIsReadWithAllItsKeys() throws IOException {
        write("config/feeds.yaml", """
                feeds:
                  - url: https://example.org/rss.xml
                    name: Example
                    topics: [monde, europe]
                    language: fr
                    weight: 1.5
                    every: 10m
                    full-text: false
                    select: "article .body"
                    links: "h2 a"
                """);

        assertThat(good(Map.of()).feeds())
                .containsExactly(new FeedDefinition(
                        URI.create("https://example.org/rss.xml"),
                        "Example",
                        List.of("monde", "europe"),
                        Language.FRENCH,
                        1.5,
                        Duration.ofMinutes(10),
                        false,
                        "article .body",
                        "h2 a",
                        Map.of()));
    }

    @Test
    void aDigestIsReadWithAllItsKeys() throws IOException {
        write("digests/soir.yaml", """
                title: Le soir
                topics: [france]
                include: ["budget", "élection*"]
                exclude: [football]
                language: fr
                only-language: true
                stories: 5
                min-stories: 2
                window: 24h
                times: ["7:30", "19:00"]
                days: [mon, friday]
                zone: Europe/Paris
                style: brief
                post-to: ["@le_soir", -1001234567890, {chat: -100987, thread: 12}]
                """);

        DigestDefinition digest = good(Map.of()).digests().getFirst();

        assertThat(digest.name()).isEqualTo("soir");
        assertThat(digest.selection().include()).containsExactly("budget", "élection*");
        assertThat(digest.selection().onlyLanguage()).isTrue();
        assertThat(digest.window()).isEqualTo(new Window.Last(Duration.ofHours(24)));
        assertThat(digest.schedule().times()).containsExactly(LocalTime.of(7, 30), LocalTime.of(19, 0));
        assertThat(digest.schedule().days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(digest.schedule().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(digest.style()).isEqualTo(Style.BRIEF);
        assertThat(digest.postTo())
                .containsExactly(
                        new Address("@le_soir", null), new Address("-1001234567890", null), new Address("-100987", 12));
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnceWithTheirLines() throws IOException {
        write("config/vigie.yaml", "web:\n  prot: 80\ncollect:\n  min: soon\n");
        write("config/feeds.yaml", "feeds:\n  - name: no address\n");
        write("digests/soir.yaml", "title: Le soir\nzone: Europe/Pari\ntimes: ['25:00']\n");

        assertThat(bad(Map.of()))
                .extracting(problem -> home.relativize(problem.file()) + ":" + problem.line() + " " + problem.key())
                .containsExactly(
                        "config/vigie.yaml:2 problem.unknown-key",
                        "config/vigie.yaml:4 problem.not-a-duration",
                        "config/feeds.yaml:2 problem.feed-without-url",
                        "digests/soir.yaml:2 problem.not-a-zone",
                        "digests/soir.yaml:3 problem.not-a-time");
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestKnownOne() throws IOException {
        write("config/vigie.yaml", "telegram:\n  tokn: 1:AA\n");

        assertThat(bad(Map.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("telegram.tokn", "token"));
    }

    @Test
    void aHostThatIsNoneIsToldWithItsOwnLine() throws IOException {
        write("config/vigie.yaml", "collect:\n  allow-private:\n    - nas.local\n    - 10.0.0.0/99\n");

        assertThat(bad(Map.of()))
                .containsExactly(new Problem(
                        home.resolve("config/vigie.yaml"), 4, "problem.not-a-host", List.of("10.0.0.0/99")));
    }

    @Test
    void anAmountOutOfBoundsIsToldWithItsBounds() throws IOException {
        write("config/vigie.yaml", "collect:\n  timeout: 0s\n");

        assertThat(bad(Map.of()))
                .extracting(Problem::arguments)
                .containsExactly(List.of("collect.timeout", "0s", "1s", "10m"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    config/vigie.yaml | telegram: {token: not-a-token}            | malformed-token
                    config/vigie.yaml | web: {port: 99999}                        | not-a-number
                    config/vigie.yaml | web: [8080]                               | not-a-section
                    config/vigie.yaml | log: {format: xml}                        | not-a-choice
                    config/vigie.yaml | database: {url: 'jdbc:mysql://x'}         | not-a-database
                    config/vigie.yaml | collect: {max-bytes: big}                 | not-a-size
                    config/vigie.yaml | collect: {max-bytes: 0}                   | out-of-bounds
                    config/vigie.yaml | collect: {max-bytes: 999999999GB}         | out-of-bounds
                    config/vigie.yaml | collect: {timeout: 0s}                    | out-of-bounds
                    config/vigie.yaml | collect: {timeout: 999999999w}            | out-of-bounds
                    config/vigie.yaml | collect: {timeout: 9999999999s}           | not-a-duration
                    config/vigie.yaml | collect: {every: 0s}                      | out-of-bounds
                    config/vigie.yaml | collect: {min: 0s}                        | out-of-bounds
                    config/vigie.yaml | collect: {max: 31d}                       | out-of-bounds
                    config/vigie.yaml | collect: {host-delay: 6m}                 | out-of-bounds
                    config/vigie.yaml | database: {retention: 0d}                 | out-of-bounds
                    config/vigie.yaml | delivery: {late-after: 0s}                | out-of-bounds
                    config/vigie.yaml | 'collect: {allow-private: [10.0.0.0/99]}' | not-a-host
                    config/vigie.yaml | 'collect: {allow-private: "nas:99999"}'   | not-a-host
                    config/vigie.yaml | 'collect: {user-agent: "Journée"}'        | not-a-header
                    config/vigie.yaml | collect: {min: 2h, max: 1h}               | min-over-max
                    config/vigie.yaml | editor: {url: 'https://m.example'}        | editor-without-model
                    config/vigie.yaml | 'telegram: {updates: webhook}'            | webhook-without-url
                    config/vigie.yaml | 'web: {port: 1, port: 2}'                 | twice
                    config/vigie.yaml | '- a list'                                | not-a-mapping
                    config/vigie.yaml | 'web: {port: 80'                          | broken-yaml
                    config/feeds.yaml | 'feeds: [{url: ftp://a.example}]'         | not-a-url
                    config/feeds.yaml | 'feeds: [https://a.example]'              | feed-not-a-mapping
                    config/feeds.yaml | 'feeds: [{url: https://a.example, every: 0s}]' | out-of-bounds
                    config/feeds.yaml | 'packs: [nowhere]'                        | no-such-pack
                    config/feeds.yaml | 'feeds: [{url: https://a.example, links: "h2 >>"}]' | not-css
                    config/feeds.yaml | 'feeds: [{url: https://a.example, select: "article[.body"}]' | not-css
                    digests/a.yaml    | 'window: sometimes'                       | not-a-window
                    digests/a.yaml    | 'days: [someday]'                         | not-a-day
                    digests/a.yaml    | 'cron: "every morning"'                   | not-a-cron
                    digests/a.yaml    | 'post-to: [here]'                         | not-an-address
                    digests/a.yaml    | 'include: ["/(/"]'                        | bad-word
                    digests/a.yaml    | 'language: "?"'                           | not-a-language
                    digests/a.yaml    | 'language: zzzz'                          | not-a-language
                    digests/a.yaml    | 'language: french'                        | not-a-language
                    config/feeds.yaml | 'feeds: [{url: https://a.example, language: zz}]' | not-a-language
                    """)
    void everyMistakeHasItsOwnProblem(String file, String text, String problem) throws IOException {
        write(file, text);

        assertThat(bad(Map.of())).extracting(Problem::key).containsExactly("problem." + problem);
    }

    @Test
    void aMissingFolderIsTold() {
        assertThat(new SettingsReader().read(home.resolve("nowhere"), Map.of()))
                .isInstanceOfSatisfying(
                        SettingsReading.Bad.class,
                        reading -> assertThat(reading.problems())
                                .extracting(Problem::key)
                                .containsExactly("problem.missing-folder"));
    }

    @Test
    void aSecretNeverPrints() {
        Settings settings =
                good(Map.of("VIGIE_TELEGRAM_TOKEN", "42:very-secret", "VIGIE_DATABASE_PASSWORD", "also-secret"));

        assertThat(settings.toString()).doesNotContain("very-secret").doesNotContain("also-secret");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }

    private Settings good(Map<String, String> environment) {
        SettingsReading reading = new SettingsReader().read(home, environment);
        assertThat(reading).isInstanceOf(SettingsReading.Good.class);
        return ((SettingsReading.Good) reading).settings();
    }

    private List<Problem> bad(Map<String, String> environment) {
        SettingsReading reading = new SettingsReader().read(home, environment);
        assertThat(reading).isInstanceOf(SettingsReading.Bad.class);
        return ((SettingsReading.Bad) reading).problems();
    }
}
