package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Origin;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
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
        var definition = FeedDefinition.at(ADDRESS).named(name).about(List.of("ports", "énergie"));
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

    private List<String> row(String... headers) {
        return newsroom.browser().page("/feeds", headers).select("tbody tr > *").eachText();
    }

    @Test
    void aFeedThatWasReadTellsWhenAndWhenNext() {
        visit(add("Ouest-Matin"), null);

        assertThat(row())
                .containsExactly(
                        "Ouest-Matin https://ouest-matin.example/rss?page=1",
                        "ports, énergie",
                        "well",
                        "07:45",
                        "08:00",
                        "0");
    }

    @Test
    void aFeedThatFailsTellsWhy() {
        visit(add("Ouest-Matin"), Notice.of("http.unknown-name", "<b>.example"));

        assertThat(row().get(2)).isEqualTo("failed last time: the name <b>.example is not known; check the address");
        assertThat(row("Accept-Language", "fr").get(2))
                .isEqualTo("dernier échec\u202f: le nom <b>.example est inconnu\u202f; vérifiez l’adresse");
    }

    @Test
    void aPausedFeedHasNoNextVisit() {
        Feed feed = add("Ouest-Matin");
        newsroom.feeds().pause(feed.id(), true);

        assertThat(row().subList(2, 5)).containsExactly("paused", "–", "–");
    }

    @Test
    void aNewFeedWasNotVisited() {
        add("<script>alert(1)</script>");

        assertThat(row().get(0)).startsWith("<script>alert(1)</script>");
        assertThat(row().get(2)).isEqualTo("not yet visited");
    }
}
