package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import news.vigie.pipeline.MovingClock;
import news.vigie.store.Database;
import news.vigie.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service does when reports show two stories to be one. */
class StoryDeskTest {
    private static final List<String> COPY = List.of(
            "Deux cents pompiers luttaient jeudi soir contre un feu de forêt dans le massif du Haut-Serein, où 340 hectares ont brûlé depuis midi, a annoncé la préfecture.",
            "Les habitants de trois hameaux ont passé la nuit dans la salle des fêtes de Lannec. « On a pris le chat et les papiers, c'est tout », raconte Odile Perrin, 67 ans.",
            "Quatre avions bombardiers d'eau ont tourné jusqu'à la tombée du jour. Le vent, qui soufflait à 60 km/h, devrait faiblir vendredi dans la matinée.",
            "Une enquête a été ouverte. Un promeneur dit avoir vu une moissonneuse jeter des étincelles en lisière du bois, près de la départementale 12.");

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-05T12:00:00Z"));
    private final Database database = Database.inMemory();
    private StoryDesk desk = desk();
    private int papers;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoStoriesThatTurnOutToBeOneAreKeptUnderTheOlderId() {
        keep("Feu de forêt : 340 hectares", COPY.get(0) + "\n\n" + COPY.get(2));
        keep("Nuit à la salle des fêtes", COPY.get(1) + "\n\n" + COPY.get(3));
        List<Long> ids = ids();
        assertThat(ids).hasSize(2);
        for (int report = 0; report < 6; report++) {
            keep("Haut-Serein, le feu", String.join("\n\n", COPY));
        }

        long kept = Math.min(ids.getFirst(), ids.getLast());
        assertThat(ids()).containsExactly(kept);
        assertThat(ids)
                .allSatisfy(id -> assertThat(database.stories().byId(id))
                        .hasValueSatisfying(story -> assertThat(story.reports()).hasSize(8)));
        desk = desk();
        keep("La nuit des évacués", COPY.get(1));
        assertThat(ids()).containsExactly(kept);
    }

    private StoryDesk desk() {
        return new StoryDesk(database.stories(), database.archive(), new ReentrantLock(), clock);
    }

    private List<Long> ids() {
        return database.stories().latest(10).stream().map(Story::id).toList();
    }

    private void keep(String title, String text) {
        clock.pass(Duration.ofMinutes(10));
        URI paper = URI.create("https://paper" + papers++ + ".example/");
        Article article = Article.ofText(paper.resolve("feu"), title, text, Language.FRENCH);
        desk.keep(pending(paper, title), article, new Brief(Language.FRENCH, List.of(), List.of(), List.of()));
    }

    private PendingEntry pending(URI paper, String title) {
        Instant now = clock.instant();
        var entry = new Entry("1", title, paper.resolve("feu"), now, null, null, title, null, List.of(), List.of());
        var feed = database.feeds().add(FeedDefinition.at(paper.resolve("rss")), Origin.STORE, now);
        var visit = new FeedVisit(
                now, now.plusSeconds(900), null, false, Validators.NONE, "h", "Paper", null, FeedMemory.NONE);
        database.feeds()
                .visited(DueFeed.fresh(feed), visit, List.of(new NewEntry(entry, List.of("id:1"), false, true)));
        return database.entries().claimPending(now, Duration.ofMinutes(5), Room.of(100)).stream()
                .filter(pending -> pending.feed().id() == feed.id())
                .findFirst()
                .orElseThrow();
    }
}
