package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.Wishes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final Places PLACES = new Places(
            URI.create("https://www.phare.example/"),
            List.of(URI.create("https://feeds.burner.example/phare")),
            List.of(),
            List.of(),
            List.of(),
            "fr-FR");

    private static Entry entry(String link, Instant date, @Nullable String content) {
        return new Entry(
                null, "Le bac reprend", URI.create(link), date, null, null, null, content, List.of(), List.of());
    }

    private static List<Entry> entries(String about, Instant newest, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> entry("https://phare.example/" + about + "/" + i, newest.minus(Duration.ofHours(i)), null))
                .toList();
    }

    private static SiteFeed feed(String url, FeedFormat format, List<Entry> entries) {
        return new SiteFeed(
                URI.create(url), new ParsedFeed(format, "Le Phare", null, "fr", entries, List.of(), Wishes.NONE));
    }

    private static SiteFeed feed(String url, String about, Instant newest) {
        return feed(url, FeedFormat.RSS, entries(about, newest, 10));
    }

    private static List<String> best(SiteFeed... feeds) {
        return new Ranking(PLACES)
                .best(List.of(feeds)).stream()
                        .map(feed -> feed.url().toString())
                        .toList();
    }

    @Test
    void whatSomebodyWouldChooseComesFirst() {
        SiteFeed english = new SiteFeed(
                URI.create("https://phare.example/en/rss"),
                new ParsedFeed(
                        FeedFormat.RSS, "The Lighthouse", null, "en", entries("en", NOW, 5), List.of(), Wishes.NONE));

        assertThat(best(
                        feed("https://phare.example/vide.xml", FeedFormat.RSS, List.of()),
                        feed("https://phare.example/comments/feed/", "commentaires", NOW),
                        feed("https://phare.example/vieux.xml", "vieux", NOW.minus(Duration.ofDays(400))),
                        feed("https://ailleurs.example/rss", "ailleurs", NOW),
                        feed("https://phare.example/tag/mer/feed", "mer", NOW),
                        english,
                        feed("https://phare.example/sitemap-news.xml", FeedFormat.SITEMAP, entries("tout", NOW, 90)),
                        feed("https://feeds.burner.example/phare", "une", NOW),
                        feed("https://phare.example/sport.xml", "sport", NOW)))
                .containsExactly(
                        "https://feeds.burner.example/phare",
                        "https://phare.example/sport.xml",
                        "https://phare.example/sitemap-news.xml",
                        "https://phare.example/en/rss",
                        "https://phare.example/tag/mer/feed",
                        "https://ailleurs.example/rss",
                        "https://phare.example/vieux.xml",
                        "https://phare.example/comments/feed/",
                        "https://phare.example/vide.xml");
    }

    @Test
    void theSameFeedInTwoFormsIsShownOnceWithItsWholeTexts() {
        List<Entry> whole = entries("une", NOW, 10).stream()
                .map(entry -> entry(String.valueOf(entry.link()) + "?utm_source=atom", NOW, "<p>" + "mot ".repeat(500)))
                .toList();

        assertThat(best(
                        feed("https://phare.example/rss.xml", "une", NOW),
                        feed("https://phare.example/atom.xml", FeedFormat.ATOM, whole),
                        feed("https://phare.example/sport.xml", "sport", NOW)))
                .containsExactly("https://phare.example/atom.xml", "https://phare.example/sport.xml");
    }

    @Test
    void theSaferAddressStandsForBothAndASitemapForNoFeed() {
        assertThat(best(
                        feed("http://www.phare.example/rss/", "une", NOW),
                        feed("https://phare.example/rss", FeedFormat.RSS, List.of())))
                .containsExactly("https://phare.example/rss");
        assertThat(best(
                        feed("https://phare.example/news.xml", FeedFormat.SITEMAP, entries("une", NOW, 10)),
                        feed("https://phare.example/rss", "une", NOW)))
                .containsExactly("https://phare.example/rss");
    }

    @Test
    void aSectionThatWasAskedForIsTheMainThing() {
        var places = new Places(
                URI.create("https://phare.example/tag/mer"), List.of(), List.of(), List.of(), List.of(), null);
        List<SiteFeed> found = Stream.of(
                        feed("https://phare.example/tag/mer/feed", "mer", NOW),
                        feed("https://phare.example/feed", "une", NOW))
                .toList();

        assertThat(new Ranking(places).best(found).getFirst().url())
                .isEqualTo(URI.create("https://phare.example/tag/mer/feed"));
    }
}
