package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Origin;
import news.vigie.feed.Wishes;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedsPageTest {
    private static final URI ADDRESS = URI.create("https://jeanne:secret@ouest-matin.example/rss?page=1");

    private final Newsroom newsroom = Newsroom.open(null);

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Feed add(String name) {
        return add(name, ADDRESS.toString());
    }

    private Feed add(String name, String address) {
        var definition = FeedDefinition.at(URI.create(address)).named(name).about(List.of("ports", "énergie"));
        return newsroom.feeds().add(definition, Origin.STORE, Newsroom.NOW);
    }

    private void visit(Feed feed, @Nullable Notice problem) {
        var visit = new FeedVisit(
                Newsroom.NOW,
                Newsroom.NOW.plusSeconds(900),
                problem,
                false,
                Validators.NONE,
                "h1",
                "Ouest-Matin",
                null,
                FeedMemory.NONE);
        newsroom.feeds().visited(DueFeed.fresh(feed), visit, List.of());
    }

    private void remember(Feed feed, FeedMemory memory) {
        var visit = new FeedVisit(
                Newsroom.NOW,
                Newsroom.NOW.plusSeconds(900),
                null,
                false,
                Validators.NONE,
                "h1",
                feed.name(),
                null,
                memory);
        newsroom.feeds().visited(DueFeed.fresh(feed), visit, List.of());
    }

    private static FeedMemory memory(@Nullable Instant newest, int seconds) {
        return new FeedMemory(Duration.ofHours(1), newest, Wishes.NONE, null, null, null, seconds, null);
    }

    private List<String> row(String... headers) {
        return newsroom.browser().page("/feeds", headers).select("tbody tr > *").eachText();
    }

    private List<String> names(String path) {
        return newsroom.browser().page(path).select("tbody th").eachText().stream()
                .map(text -> text.split(" ", -1)[0])
                .toList();
    }

    @Test
    void aFeedThatWasReadTellsWhenAndWhenNext() {
        remember(add("Ouest-Matin"), memory(Newsroom.NOW.minusSeconds(86_400), 1));

        assertThat(row())
                .containsExactly(
                        "Ouest-Matin https://ouest-matin.example/rss ports, énergie",
                        "healthy",
                        "7:45 am",
                        "8 am",
                        "every 15 min",
                        "Yesterday, 7:45 am",
                        "0");
    }

    @Test
    void noSecretOfAnAddressIsShown() {
        add("Ouest-Matin");

        assertThat(newsroom.browser().get("/feeds").body()).doesNotContain("secret", "jeanne", "page=1");
    }

    @Test
    void aFeedThatFailsTellsWhy() {
        visit(add("Ouest-Matin"), Notice.of("http.unknown-name", "<b>.example"));

        assertThat(row().get(1))
                .isEqualTo("the last reading failed: the name <b>.example does not exist; check the address");
        assertThat(row("Accept-Language", "fr").get(1))
                .isEqualTo(
                        "la dernière lecture a échoué\u202f: le nom <b>.example n’existe pas\u202f; vérifiez l’adresse");
    }

    @Test
    void aPausedFeedHasNoNextVisit() {
        Feed feed = add("Ouest-Matin");
        newsroom.feeds().pause(feed.id(), true);

        assertThat(row().subList(1, 5)).containsExactly("paused", "–", "–", "–");
    }

    @Test
    void aNewFeedWasNotVisited() {
        add("<script>alert(1)</script>");

        assertThat(row().get(0)).startsWith("<script>alert(1)</script>");
        assertThat(row().get(1)).isEqualTo("not read yet");
    }

    @Test
    void theWorstComeFirstOrTheyStandByNameOrOnlyTheTroubled() {
        remember(add("Alpha", "https://alpha.example/"), memory(Newsroom.NOW, 1));
        remember(add("Beta", "https://beta.example/"), memory(Newsroom.NOW, 20));
        remember(add("Gamma", "https://gamma.example/"), memory(Newsroom.NOW.minus(Duration.ofDays(90)), 1));
        add("Delta", "https://delta.example/");

        assertThat(names("/feeds")).containsExactly("Beta", "Gamma", "Delta", "Alpha");
        assertThat(names("/feeds?by=name")).containsExactly("Alpha", "Beta", "Delta", "Gamma");
        assertThat(names("/feeds?show=troubled")).containsExactly("Beta", "Gamma");
        assertThat(names("/feeds?show=%3Cb%3E&by=x")).hasSize(4);
        Document page = newsroom.browser().page("/feeds?show=troubled");
        assertThat(page.select(".choices a[aria-current=true]").eachText())
                .containsExactly("To check (2)", "Worst first");
        assertThat(page.select(".choices a").eachAttr("href"))
                .containsExactly(
                        "/feeds", "/feeds?show=troubled", "/feeds?show=troubled", "/feeds?show=troubled&by=name");
        assertThat(page.select(".lead").text()).isEqualTo("4 feeds are being read; 0 down, 2 to check.");
    }

    @Test
    void whereNothingNeedsALookItIsSaid() {
        remember(add("Alpha"), memory(Newsroom.NOW, 1));

        assertThat(newsroom.browser()
                        .page("/feeds?show=troubled")
                        .select("main")
                        .text())
                .endsWith("No feed needs attention.");
    }

    @Test
    void twoHundredFeedsAreTwoHundredRows() {
        IntStream.range(0, 200).forEach(i -> add("Paper " + i, "https://paper%d.example/rss".formatted(i)));

        assertThat(names("/feeds")).hasSize(200);
    }
}
