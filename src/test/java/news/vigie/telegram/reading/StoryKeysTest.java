package news.vigie.telegram.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import news.vigie.language.Language;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;

/** Under an edition that was asked for, its stories stand by their numbers. */
class StoryKeysTest {
    private static RenderedPost telling(long... stories) {
        return RenderedPost.of("<b>Edition</b>")
                .telling(LongStream.of(stories).boxed().toList());
    }

    private static List<String> labels(RenderedPost post) {
        return post.keyboard().stream()
                .flatMap(row -> row.stream().map(Button::text))
                .toList();
    }

    @Test
    void theLastPostHasAButtonForEachStoryOfAll() {
        List<RenderedPost> posts = StoryKeys.under(List.of(telling(70, 71), telling(72)), Language.ENGLISH);

        assertThat(posts.getFirst().keyboard()).isEmpty();
        assertThat(labels(posts.getLast())).containsExactly("1", "2", "3");
        assertThat(posts.getLast().keyboard().getFirst().getLast())
                .isEqualTo(new Button("3", null, "story:72", "story_72"));
    }

    @Test
    void manyButtonsStandInEvenRows() {
        RenderedPost post = StoryKeys.under(
                        List.of(telling(LongStream.range(0, 20).toArray())), Language.ENGLISH)
                .getFirst();

        assertThat(post.keyboard()).extracting(List::size).containsExactly(7, 7, 6);
    }

    @Test
    void aSingleStoryIsCalledByWhatIsShown() {
        RenderedPost post =
                StoryKeys.under(List.of(telling(7)), Language.FRENCH).getFirst();

        assertThat(labels(post)).containsExactly("Lire en entier");
    }

    @Test
    void whatTellsNoStoryStaysAsItIs() {
        List<RenderedPost> posts = List.of(RenderedPost.of("Nothing new."));

        assertThat(StoryKeys.under(posts, Language.ENGLISH)).isEqualTo(posts);
    }

    @Test
    void otherButtonsStayBelow() {
        var more = List.of(List.of(new Button("More", null, "latest:5:5")));

        RenderedPost post = StoryKeys.under(List.of(telling(7, 8).above(more)), Language.ENGLISH)
                .getFirst();

        assertThat(labels(post)).containsExactly("1", "2", "More");
    }
}
