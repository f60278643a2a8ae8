package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.pipeline.answer.Tallies;
import news.vigie.pipeline.answer.Tallies.Tally;
import org.junit.jupiter.api.Test;

/** What a store must count of itself. */
abstract class TalliesContract extends StoreContract {
    private static final Instant YESTERDAY = NOW.minusSeconds(86_400);

    private Tallies tallies() {
        return database().tallies();
    }

    private long keep(String id, Instant time, OptionalLong story) {
        URI feed = URI.create("https://ouest-matin.example/" + id + "/rss");
        Article article = Samples.article(Samples.PAGE.resolve(id));
        return database()
                .archive()
                .keep(
                        Samples.pending(database(), feed, id, time),
                        article,
                        Samples.brief(),
                        Samples.candidate(article, time),
                        story);
    }

    @Test
    void nothingIsCountedAsNothing() {
        assertThat(tallies().articles()).isZero();
        assertThat(tallies().between(List.of(YESTERDAY, NOW))).containsExactly(new Tally(YESTERDAY, 0, 0));
        assertThat(tallies().between(List.of(NOW))).isEmpty();
        assertThat(tallies().between(List.of())).isEmpty();
    }

    @Test
    void eachSpanTellsWhatArrivedInItItsBeginningIncluded() {
        keep("a", YESTERDAY, OptionalLong.empty());
        long story = keep("b", NOW.minusSeconds(1), OptionalLong.empty());
        keep("c", NOW, OptionalLong.of(story));

        assertThat(tallies().articles()).isEqualTo(3);
        assertThat(tallies().between(List.of(YESTERDAY, NOW, NOW.plusSeconds(86_400))))
                .as("a story counts when its last article arrived")
                .containsExactly(new Tally(YESTERDAY, 2, 1), new Tally(NOW, 1, 1));
    }
}
