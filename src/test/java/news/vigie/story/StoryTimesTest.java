package news.vigie.story;

import static news.vigie.story.Reports.MORNING;
import static news.vigie.story.Reports.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.article.Blocked;
import news.vigie.brief.BriefSettings;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a story's brief tells of its reports besides their words. */
class StoryTimesTest {
    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);

    @Test
    void firstAndLastAreWhenReportsWerePublished() {
        StoryBrief brief =
                merge(report(10, MORNING.minus(Duration.ofHours(9)), null), report(20, MORNING.minusSeconds(60), null));

        assertThat(brief.first()).isEqualTo(MORNING.minus(Duration.ofHours(9)));
        assertThat(brief.last()).isEqualTo(MORNING.minusSeconds(60));
    }

    @Test
    void whatHasNoTimeOrOneYetToComeWasToldWhenItArrived() {
        StoryBrief brief = merge(report(10, null, null), report(20, MORNING.plus(Duration.ofDays(2)), null));

        assertThat(brief.first()).isEqualTo(MORNING.plus(Duration.ofMinutes(10)));
        assertThat(brief.last()).isEqualTo(MORNING.plus(Duration.ofMinutes(20)));
    }

    @Test
    void anArticleBehindAWallIsAnExtract() {
        StoryBrief brief = merge(report(10, null, null), report(20, null, Blocked.PAYWALL));

        assertThat(brief.sources())
                .containsExactlyInAnyOrder(new Source("Paper 10", link(10)), new Source("Paper 20", link(20), true));
    }

    private StoryBrief merge(Report... reports) {
        return merger.merge(new Story(1, List.of(reports)));
    }

    private static Report report(long id, @Nullable Instant published, @Nullable Blocked blocked) {
        String text = "The harbour bell of Aldham rang again on Monday after eleven silent years.";
        var article = new Article(
                link(id),
                "Harbour bell rings again",
                null,
                published,
                Language.ENGLISH,
                null,
                null,
                text,
                List.of(),
                blocked,
                false);
        return Reports.of(id, "Paper " + id, 1, article);
    }
}
