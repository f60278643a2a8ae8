package news.vigie.story;

import static news.vigie.story.Reports.MORNING;
import static news.vigie.story.Reports.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class StoryRankerTest {
    private static final String AGENCY =
            "The bridge over the Tarn was closed on Monday after two cables broke in the storm of the night.";
    private static final String OWN =
            "Lorries queue in Aldham since the bridge closed: our reporter counted ninety of them before noon.";
    private static final Instant NOON = MORNING.plus(Duration.ofHours(6));

    private final StoryRanker ranker = new StoryRanker();

    @Test
    void aStoryOfMoreIndependentSourcesComesFirst() {
        var copied =
                new Story(1, List.of(english(1, "A", "Bridge shut", AGENCY), english(2, "B", "Bridge shut", AGENCY)));
        var told = new Story(2, List.of(english(1, "A", "Bridge shut", AGENCY), english(2, "B", "Lorries queue", OWN)));

        assertThat(order(List.of(copied, told), NOON)).containsExactly(2L, 1L);
    }

    @Test
    void aHeavyFeedCountsMore() {
        assertThat(order(List.of(weighing(1, 0.5), weighing(2, 2)), NOON)).containsExactly(2L, 1L);
    }

    @Test
    void freshnessIsHalvedEveryTwelveHours() {
        Story story = weighing(1, 1);
        assertThat(freshness(story, story.last())).isEqualTo(1);
        assertThat(freshness(story, story.last().plus(Duration.ofDays(1)))).isCloseTo(0.25, within(1e-9));
        assertThat(freshness(story, story.last().minusSeconds(60))).isEqualTo(1);
    }

    @Test
    void thePartsAddUpToTheScore() {
        Ranked ranked = ranker.rank(List.of(weighing(1, 3)), NOON).getFirst();
        assertThat(ranked.parts()).containsOnlyKeys("sources", "weight", "freshness", "prominence");
        assertThat(ranked.parts().values().stream().mapToDouble(part -> part).sum())
                .isCloseTo(ranked.score(), within(1e-9));
    }

    @Test
    void equalStoriesStandInTheOrderOfTheirIds() {
        assertThat(order(List.of(weighing(9, 1), weighing(4, 1)), NOON)).containsExactly(4L, 9L);
    }

    private double freshness(Story story, Instant now) {
        return ranker.rank(List.of(story), now).getFirst().parts().getOrDefault("freshness", -1.0);
    }

    private List<Long> order(List<Story> stories, Instant now) {
        return ranker.rank(stories, now).stream()
                .map(ranked -> ranked.story().id())
                .toList();
    }

    private static Story weighing(long id, double weight) {
        var article = Article.ofText(Reports.link(1), "Bridge shut", AGENCY, Language.ENGLISH);
        return new Story(id, List.of(Reports.of(1, "A", weight, article)));
    }
}
