package news.vigie.feed.opml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
    private static OpmlReading read(String opml) {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
    }

    private static OpmlReading.Read list(String opml) {
        OpmlReading reading = read(opml);
        assertThat(reading).isInstanceOf(OpmlReading.Read.class);
        return (OpmlReading.Read) reading;
    }

    @Test
    void foldersAndCategoriesBecomeTopics() {
        OpmlReading.Read list = list("""
                <opml version="1.0"><body>
                <outline text="Europe"><outline text="France">
                  <outline type="rss" text="Le Phare &amp; Cie" xmlUrl="https://phare.example/rss.xml" category="/mer,/politique"/>
                </outline></outline>
                <outline title="Orbit" xmlURL=" https://orbit.example/rdf "/>
                </body></opml>
                """);

        assertThat(list.problems()).isEmpty();
        assertThat(list.feeds()).extracting(FeedDefinition::name).containsExactly("Le Phare & Cie", "Orbit");
        assertThat(list.feeds().getFirst().topics()).containsExactly("Europe", "France", "mer", "politique");
        assertThat(list.feeds().getLast().topics()).isEmpty();
        assertThat(list.feeds().getLast().url()).isEqualTo(URI.create("https://orbit.example/rdf"));
    }

    @Test
    void whatWasMeantAsAFeedAndHasNoAddressIsCounted() {
        OpmlReading.Read list = list("""
                <opml><outline text="a" xmlUrl="https://a.example/"/>
                <outline type="rss" text="Le Phare"/><outline text="Orbit" htmlUrl="https://orbit.example/"/>
                <outline text="An empty folder"/><outline type="folder" text="One"><outline text="b" xmlUrl="https://b.example/"/></outline>
                </opml>
                """);

        assertThat(list.feeds()).extracting(FeedDefinition::name).containsExactly("a", "b");
        assertThat(list.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(Messages.of(Language.ENGLISH).text(problem)).startsWith("2 entries name no feed"));
    }

    @Test
    void anAddressIsTakenOnceAndOnlyFromTheWeb() {
        OpmlReading.Read list = list("""
                <opml><outline text="a" xmlUrl="https://a.example/"/><outline text="b" xmlUrl="https://a.example/"/>
                <outline text="files" xmlUrl="file:///etc/passwd"/></opml>
                """);

        assertThat(list.feeds()).extracting(FeedDefinition::name).containsExactly("a");
        assertThat(list.problems()).containsExactly(Notice.of("opml.not-http", "files", "file:///etc/passwd"));
    }

    @Test
    void entitiesAndOtherDocumentsAreRefused() {
        assertThat(
                        read(
                                "<!doctype opml [<!ENTITY x SYSTEM 'file:///x'>]><opml><outline xmlUrl='https://a.example'/></opml>"))
                .isInstanceOfSatisfying(
                        OpmlReading.Unreadable.class,
                        none -> assertThat(Messages.logged(none.reason())).contains("DOCTYPE"));
        assertThat(read("<rss><channel/></rss>"))
                .isInstanceOfSatisfying(
                        OpmlReading.Unreadable.class,
                        none -> assertThat(Messages.logged(none.reason())).contains("not a list of feeds"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        FeedDefinition first = FeedDefinition.at(URI.create("https://a.example/?x=1&y=2"))
                .named("\"A\" < B")
                .about(List.of("monde", "mer"));
        FeedDefinition second =
                FeedDefinition.at(URI.create("https://b.example/rss")).named("Bé 👍");

        String opml = Opml.write(List.of(
                new Feed(1, first, null, Origin.FILE, false, null),
                new Feed(2, second, null, Origin.STORE, false, null)));

        assertThat(list(opml).feeds()).containsExactly(first, second);
    }

    @Test
    void nothingThatAnAdminSaidIsLostButHeaders() {
        var feed = new FeedDefinition(
                URI.create("https://a.example/actu"),
                "Mairie",
                List.of("R/D, recherche", "mer"),
                Language.FRENCH,
                0.5,
                Duration.ofMinutes(10),
                false,
                "article > .body",
                "h2 a[href*=\"/actu/\"]",
                Map.of());

        String opml = Opml.write(List.of(new Feed(1, feed, null, Origin.FILE, false, null)));

        assertThat(list(opml).feeds()).containsExactly(feed);
        assertThat(list(opml).problems()).isEmpty();
    }

    @Test
    void aFeedThatStandsInSeveralFoldersHasTheTopicsOfAll() {
        OpmlReading.Read list = list("""
                <opml><outline text="mer"><outline text="a" xmlUrl="https://a.example/"/></outline>
                <outline text="port"><outline text="a" xmlUrl="https://a.example/"/></outline></opml>
                """);

        assertThat(list.feeds())
                .singleElement()
                .satisfies(feed -> assertThat(feed.topics()).containsExactly("mer", "port"));
    }

    @Test
    void whatAnAttributeSaysWronglyIsNotedWithItsLineAndCountsAsNotSaid() {
        OpmlReading.Read list = list("""
                <opml><body>
                <outline text="a" xmlUrl="https://a.example/" language="unknown" vigie:weight="heavy" vigie:every="10m"/>
                <outline text="b"
                  xmlUrl="https://b.example/" vigie:select="a[["/>
                </body></opml>
                """);

        assertThat(list.flaws())
                .containsExactly(
                        new OpmlReading.Flaw(2, Notice.of("opml.bad-weight", "a", "heavy")),
                        new OpmlReading.Flaw(2, Notice.of("opml.bad-every", "a", "10m")),
                        new OpmlReading.Flaw(3, Notice.of("opml.bad-css", "b", "a[[")));
        assertThat(list.feeds().getFirst())
                .isEqualTo(FeedDefinition.at(URI.create("https://a.example/")).named("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99999999999D", "P30DT1S", "PT0.5S", "-PT1H", "PT0S"})
    void aPaceIsBoundedAsInTheAdminsFile(String every) {
        OpmlReading.Read list =
                list("<opml><outline text='a' xmlUrl='https://a.example/' vigie:every='%s'/></opml>".formatted(every));

        assertThat(list.flaws()).containsExactly(new OpmlReading.Flaw(1, Notice.of("opml.bad-every", "a", every)));
        assertThat(list.feeds().getFirst().every()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.5", "-0.1", "NaN", "Infinity"})
    void aWeightIsBoundedAsInTheAdminsFile(String weight) {
        OpmlReading.Read list = list(
                "<opml><outline text='a' xmlUrl='https://a.example/' vigie:weight='%s'/></opml>".formatted(weight));

        assertThat(list.flaws()).containsExactly(new OpmlReading.Flaw(1, Notice.of("opml.bad-weight", "a", weight)));
        assertThat(list.feeds().getFirst().weight()).isEqualTo(1.0);
    }

    @Test
    void theBoundsOfThePaceAreWithin() {
        OpmlReading.Read list = list("""
                <opml><outline text="a" xmlUrl="https://a.example/" vigie:every="PT1S"/>
                <outline text="b" xmlUrl="https://b.example/" vigie:every="P30D"/></opml>
                """);

        assertThat(list.feeds())
                .extracting(FeedDefinition::every)
                .containsExactly(Duration.ofSeconds(1), Duration.ofDays(30));
    }

    @Test
    void secretsAreNotWritten() {
        var secret = new FeedDefinition(
                URI.create("https://a.example/"),
                "A",
                List.of(),
                null,
                1,
                null,
                true,
                null,
                null,
                Map.of("Authorization", "Bearer 1234"));

        assertThat(Opml.write(List.of(new Feed(1, secret, null, Origin.FILE, false, null))))
                .doesNotContain("1234");
    }
}
