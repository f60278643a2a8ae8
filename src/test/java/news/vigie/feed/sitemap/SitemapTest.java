package news.vigie.feed.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapTest {
    private static final URI BASE = URI.create("https://phare.example/sitemap.xml");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private static ParsedFeed feed(String text) {
        FeedReading reading = Sitemap.read(text, BASE);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }

    private static String urls(int from, int to, String language) {
        return IntStream.range(from, to)
                .mapToObj(i -> """
                        <url><loc>https://phare.example/%d</loc><news:news>
                        <news:publication><news:name>Le Phare</news:name><news:language>%s</news:language></news:publication>
                        <news:publication_date>%s</news:publication_date><news:title>Nouvelle %d du port</news:title>
                        </news:news></url>
                        """.formatted(i, language, START.plusSeconds(60L * i), i))
                .collect(Collectors.joining());
    }

    @Test
    void onlyWhatStandsInASitemapsRootIsOne() {
        assertThat(Sitemap.is("<?xml version='1.0'?>\n<!-- hello --><s:urlset xmlns:s='x'>"))
                .isTrue();
        assertThat(Sitemap.is("<sitemapindex/>")).isTrue();
        assertThat(Sitemap.is("<rss><channel><title><urlset></title></channel></rss>"))
                .isFalse();
        assertThat(Sitemap.is("<html><body><urlset></body></html>")).isFalse();
        assertThat(Sitemap.is("")).isFalse();
    }

    @Test
    void theNewestTwoHundredAreReadWhateverTheirOrder() {
        ParsedFeed feed = feed("<urlset>" + urls(0, 300, "fr") + "</urlset>");

        assertThat(feed.entries()).hasSize(200);
        assertThat(feed.entries().getFirst().title()).isEqualTo("Nouvelle 299 du port");
        assertThat(feed.entries().getLast().title()).isEqualTo("Nouvelle 100 du port");
        assertThat(feed.warnings()).containsExactly("has 300 entries, of which the newest 200 are read");
    }

    @Test
    void ofAFloodTheNewestAreReadToo() {
        ParsedFeed feed = feed("<urlset>" + urls(0, 5000, "fr") + "</urlset>");

        assertThat(feed.entries()).hasSize(200);
        assertThat(feed.entries().getLast().title()).isEqualTo("Nouvelle 4800 du port");
    }

    @Test
    void theLanguageIsThatOfMostAndAnAddressCountsOnce() {
        ParsedFeed feed = feed("<urlset>" + urls(0, 2, "en") + urls(1, 6, "FR") + "</urlset>");

        assertThat(feed.language()).isEqualTo("fr");
        assertThat(feed.title()).isEqualTo("Le Phare");
        assertThat(feed.entries())
                .extracting(Entry::link)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void theMostThatTheProtocolAllowsIsReadAndNoMore() {
        String many = "<url><loc>https://phare.example/x</loc></url>".repeat(50_100);

        assertThat(Sitemap.read("<urlset>" + many + "</urlset>", BASE))
                .isEqualTo(new FeedReading.Unreadable(Notice.of("feed.plain-sitemap", 50_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "<urlset>, <a/>, 2_000_000",
        "<urlset><url>, <image/>, 20_000",
        "<urlset>, <!---->, 500_000",
        "<urlset>, <![CDATA[]]>, 500_000",
        "<sitemapindex>, <a></a>, 1_600_000",
    })
    void whatWasMadeToFillTheMemoryIsRefused(String start, String piece, String times) {
        String text = start + piece.repeat(Integer.parseInt(times.replace("_", "")));

        assertThat(Sitemap.read(text, BASE)).isEqualTo(new FeedReading.Unreadable(Notice.of("feed.sitemap-swollen")));
    }

    @Test
    void whatStandsBetweenTheAddressesIsPassedOver() {
        String other = "<x:rule><x:of>never</x:of></x:rule> and <!-- words -->";

        assertThat(feed("<urlset>" + other + urls(0, 2, "fr") + other + urls(2, 3, "fr") + other + "</urlset>")
                        .entries())
                .hasSize(3);
    }

    @Test
    void anIndexNeverLeadsToItselfAndAnEmptyOneIsNamed() {
        assertThat(Sitemap.read("<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>".formatted(BASE), BASE))
                .isEqualTo(new FeedReading.Unreadable(Notice.of("feed.sitemap-empty-index")));
    }

    @Test
    void partsOfAnIndexBecomeOneFeed() {
        ParsedFeed older = feed("<urlset>" + urls(0, 150, "fr") + "</urlset>");
        ParsedFeed newer = feed("<urlset>" + urls(100, 250, "fr") + "</urlset>");

        ParsedFeed joined = NewestEntries.joined(List.of(older, newer));

        assertThat(joined.title()).isEqualTo("Le Phare");
        assertThat(joined.entries()).hasSize(200);
        assertThat(joined.entries().getFirst().title()).isEqualTo("Nouvelle 249 du port");
        assertThat(joined.entries()).extracting(Entry::link).doesNotHaveDuplicates();
    }
}
