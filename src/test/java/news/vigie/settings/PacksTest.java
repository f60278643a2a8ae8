package news.vigie.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import news.vigie.feed.FeedDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path home;

    static List<String> packs() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("config/packs"))) {
            return files.map(file -> file.getFileName().toString().replace(".opml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyStarterPackIsGood(String name) throws Exception {
        PackReading reading = Packs.of(HOME).read(name);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        PackReading.Good.class,
                        good -> assertThat(good.feeds())
                                .hasSizeGreaterThanOrEqualTo(8)
                                .allSatisfy(PacksTest::isComplete));
        Path file = HOME.resolve("config/packs/" + name + ".opml");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var outlines = document.getElementsByTagName("outline");
        long addresses = Stream.iterate(0, i -> i < outlines.getLength(), i -> i + 1)
                .map(i -> outlines.item(i).getAttributes().getNamedItem("xmlUrl"))
                .filter(java.util.Objects::nonNull)
                .count();
        assertThat(((PackReading.Good) reading).feeds()).as("no address twice").hasSize((int) addresses);
    }

    private static void isComplete(FeedDefinition feed) {
        assertThat(feed.url()).hasScheme("https");
        assertThat(feed.name()).isNotBlank();
        assertThat(feed.topics()).isNotEmpty();
        assertThat(feed.language()).isNotNull();
    }

    @Test
    void thePacksThatTheDocumentationNamesAreThere() throws IOException {
        assertThat(packs()).contains("france", "world-en", "europe", "technology", "science");
    }

    private SettingsReading read(String feeds) throws IOException {
        Files.createDirectories(home.resolve("digests"));
        Files.writeString(home.resolve("config/feeds.yaml"), feeds);
        return new SettingsReader().read(home, Map.of());
    }

    private void pack(String name, String outlines) throws IOException {
        Files.createDirectories(home.resolve("config/packs"));
        Files.writeString(
                home.resolve("config/packs/" + name + ".opml"), "<opml><body>\n" + outlines + "</body></opml>");
    }

    @Test
    void aFeedOfTheFileWinsAndOneOfSeveralPacksHasTheirTopics() throws IOException {
        pack("one", """
                <outline text="sea"><outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="https://b.example/"/></outline>
                """);
        pack("two", "<outline text=\"town\"><outline text=\"B again\" xmlUrl=\"https://b.example/\"/></outline>");

        SettingsReading reading =
                read("feeds: [{url: 'https://a.example/', name: Mine, topics: [own]}]\npacks: [one, two]\n");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        SettingsReading.Good.class,
                        good -> assertThat(good.settings().feeds())
                                .extracting(feed -> feed.name() + " " + feed.topics())
                                .containsExactly("Mine [own]", "B [sea, town]"));
    }

    @Test
    void aMistakeInAPackIsToldWithItsFileAndLine() throws IOException {
        pack("town", """
                <outline text="A" xmlUrl="https://a.example/"/>
                <outline text="B" xmlUrl="b.example"/>
                <outline text="C" xmlUrl="https://c.example/" vigie:links="h2 >>"/>
                """);

        assertThat(read("packs: [town]\n"))
                .isInstanceOfSatisfying(
                        SettingsReading.Bad.class,
                        bad -> assertThat(bad.problems())
                                .extracting(problem ->
                                        home.relativize(problem.file()) + ":" + problem.line() + " " + problem.key())
                                .containsExactly(
                                        "config/packs/town.opml:3 problem.in-pack",
                                        "config/packs/town.opml:4 problem.in-pack"));
    }
}
