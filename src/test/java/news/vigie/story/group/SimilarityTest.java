package news.vigie.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import news.vigie.language.Language;
import news.vigie.story.Candidate;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final Instant START = Instant.parse("2026-03-05T06:00:00Z");

    private final Similarity similarity = new Similarity(Duration.ofDays(3));

    @Test
    void whatIsOutOfTheWindowIsForgotten() {
        for (int hour = 0; hour < 1000; hour++) {
            similarity.add(article(hour), hour);
        }
        assertThat(similarity.size()).isLessThan(100);
    }

    @Test
    void theNearestOfManyStoriesIsFound() {
        for (int hour = 0; hour < 60; hour++) {
            similarity.add(article(hour), hour);
        }
        assertThat(similarity.nearest(article(59))).isEqualTo(OptionalLong.of(59));
        assertThat(similarity.nearest(article(31))).isEqualTo(OptionalLong.of(31));
    }

    @Test
    void anArticleWithoutWordsIsNearToNothing() {
        var empty = new Candidate("", "", Language.ENGLISH, START);
        similarity.add(empty, 1);
        assertThat(similarity.nearest(empty)).isEmpty();
    }

    @Test
    void whatWasOnlyAddedPlacesAsWhatWasPlacedAndAdded() {
        var restarted = new Similarity(Duration.ofDays(3));
        for (int hour = 0; hour < 60; hour++) {
            similarity.nearest(article(hour));
            similarity.add(article(hour), hour / 2);
            restarted.add(article(hour), hour / 2);
        }
        for (int hour = 0; hour < 60; hour++) {
            assertThat(restarted.nearest(article(hour))).isEqualTo(similarity.nearest(article(hour)));
        }
    }

    @Test
    void anArticleThatComesLateOrOfTheSameSecondIsNearToItsStory() {
        similarity.add(article(30), 30);
        similarity.add(article(31), 31);
        assertThat(similarity.nearest(at(article(30), 30))).isEqualTo(OptionalLong.of(30));
        assertThat(similarity.nearest(at(article(30), 25))).isEqualTo(OptionalLong.of(30));
        assertThat(similarity.nearest(at(article(30), 24 * 5))).isEmpty();
    }

    private static Candidate at(Candidate article, int hour) {
        return new Candidate(article.title(), article.text(), article.language(), START.plus(Duration.ofHours(hour)));
    }

    private static Candidate article(int hour) {
        String town = "Town" + hour;
        return new Candidate(
                "Flood warning for " + town,
                "The river at %s rose to %d centimetres overnight, and the Bridge%d hotel was closed by Mayor Person%d."
                        .formatted(town, 300 + hour, hour, hour),
                Language.ENGLISH,
                START.plus(Duration.ofHours(hour)));
    }
}
