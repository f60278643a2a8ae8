package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.render.Button;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.story.Source;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

class PostingTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final List<Address> TWO = List.of(Address.of(-1), Address.of(7));

    @Test
    void buttonsHangUnderTheLastPartAlone() {
        List<PostDraft> posts = new Posting(PostPlan.PLAIN, Map.of()).posts(TWO, edition(60), null);
        int parts = posts.getFirst().parts();

        assertThat(parts).isGreaterThan(1);
        assertThat(posts)
                .hasSize(2 * parts)
                .allSatisfy(post -> assertThat(post.content().keyboard()).hasSize(post.part() == parts ? 2 : 0));
    }

    @Test
    void buttonsSpeakTheLanguageOfTheEditionAndLearnTheirNumberLater() {
        RenderedPost post = new Posting(PostPlan.PLAIN, Map.of())
                .posts(TWO, edition(1), null)
                .getFirst()
                .content();

        assertThat(post.keyboard().stream().flatMap(List::stream).map(Button::text))
                .containsExactly("Lire en entier", "Sources", "Masquer…", "👍", "👎");
        assertThat(post.numbered(17).keyboard().stream().flatMap(List::stream).map(Button::data))
                .containsExactly("more:17", "sources:17", "mute:17", "like:17", "dislike:17");
        assertThat(post.numbered(17).keyboard().getFirst().getFirst().payload()).isEqualTo("more_17");
    }

    private static Edition edition(int stories) {
        return new Edition(
                "matinale",
                "La matinale",
                NOON,
                Edition.ALL,
                NOON,
                NOON,
                NOON,
                false,
                Language.FRENCH,
                ZoneOffset.UTC,
                Style.FULL,
                LongStream.rangeClosed(1, stories).mapToObj(PostingTest::item).toList());
    }

    private static Item item(long story) {
        var link = URI.create("https://lephare.example.com/" + story);
        var brief = new StoryBrief(
                "Histoire " + story + " qui se raconte en peu de mots".repeat(3),
                link,
                Language.FRENCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("Le Phare", link)),
                null);
        return new Item(story, List.of(story), brief, false);
    }
}
