package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {
    private static final URI BASE = URI.create("https://news.example/feed.xml");

    private static Wishes wishes(String document) {
        FeedReading reading = new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), null, BASE);
        return ((FeedReading.Read) reading).feed().wishes();
    }

    private static Wishes ofChannel(String elements) {
        return wishes("<rss><channel><title>Le Phare</title>" + elements + "</channel></rss>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            <ttl>15</ttl>                                                                        | PT15M
            <ttl> 120 </ttl><sy:updatePeriod>daily</sy:updatePeriod>                             | PT2H
            <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>  | PT15M
            <sy:updatePeriod>weekly</sy:updatePeriod>                                            | P7D
            <sy:updateFrequency>2</sy:updateFrequency>                                           | PT12H
            <ttl>0</ttl><sy:updatePeriod>Hourly</sy:updatePeriod>                                | PT1H
            <ttl>-5</ttl>                                                                        | none
            <ttl>20000</ttl>                                                                     | none
            <ttl>99999999999</ttl>                                                               | none
            <ttl>soon</ttl>                                                                      | none
            <sy:updatePeriod>yearly</sy:updatePeriod>                                            | none
            <title>no wish</title>                                                               | none
            """)
    void aVisitIsGoodForAsLongAsTheFeedSays(String elements, @Nullable Duration ttl) {
        assertThat(ofChannel(elements).ttl()).isEqualTo(ttl);
    }

    @Test
    void hoursAndDaysWithoutNewsAreRead() {
        Wishes wishes = ofChannel("<skipHours><hour>24</hour><hour>1</hour><hour> 23 </hour><hour>25</hour>"
                + "<hour>noon</hour></skipHours><skipDays><day>Saturday</day><day>sun</day><day>Dimanche</day>"
                + "<day></day></skipDays>");

        assertThat(wishes.skipHours()).containsExactlyInAnyOrder(0, 1, 23);
        assertThat(wishes.skipDays()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void nobodyMayWishNeverToBeVisited() {
        var hours = new StringBuilder();
        for (int hour = 0; hour < 24; hour++) {
            hours.append("<hour>").append(hour).append("</hour>");
        }
        Wishes wishes = ofChannel("<skipHours>" + hours + "</skipHours><skipDays><day>mon</day><day>tue</day>"
                + "<day>wed</day><day>thu</day><day>fri</day><day>sat</day><day>sun</day></skipDays>");

        assertThat(wishes).isEqualTo(Wishes.NONE);
    }

    @Test
    void theModuleIsKnownByItsNamespaceInRdfAndAtom() {
        assertThat(wishes("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                                + " xmlns:when='http://purl.org/rss/1.0/modules/syndication/'><channel>"
                                + "<when:updatePeriod>hourly</when:updatePeriod></channel></rdf:RDF>")
                        .ttl())
                .isEqualTo(Duration.ofHours(1));
        assertThat(wishes("<feed xmlns='http://www.w3.org/2005/Atom'"
                                + " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
                                + "<sy:updatePeriod>daily</sy:updatePeriod></feed>")
                        .ttl())
                .isEqualTo(Duration.ofDays(1));
        assertThat(wishes("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}"))
                .isEqualTo(Wishes.NONE);
    }
}
