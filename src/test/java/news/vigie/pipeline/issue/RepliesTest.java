package news.vigie.pipeline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.Item;
import news.vigie.language.Language;
import news.vigie.render.PostGroup;
import news.vigie.story.StoryBrief;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private static List<PostGroup> of(Map<Long, Long> messages, Item... items) {
        return Replies.of(List.of(items), story -> Optional.ofNullable(messages.get(story)));
    }

    private static Item news(long story) {
        return item(story, false);
    }

    private static Item update(long story) {
        return item(story, true);
    }

    private static Item item(long story, boolean update) {
        var link = URI.create("https://example.org/" + story);
        var brief = new StoryBrief(
                "Story " + story, link, Language.ENGLISH, List.of(), List.of(), List.of(), List.of(), null);
        return new Item(story, List.of(story), brief, update);
    }

    private static List<Long> stories(PostGroup group) {
        return group.items().stream().map(Item::story).toList();
    }

    @Test
    void updatesFollowTheNewsThoseOfOneMessageTogether() {
        List<PostGroup> groups = of(Map.of(1L, 41L, 3L, 42L, 4L, 41L), update(1), news(2), update(3), update(4));

        assertThat(groups).extracting(RepliesTest::stories).containsExactly(List.of(2L), List.of(1L, 4L), List.of(3L));
        assertThat(groups).extracting(PostGroup::answers).isEqualTo(Arrays.asList(null, 1L, 3L));
    }

    @Test
    void anUpdateOfWhichNoMessageIsKnownStaysAmongTheNews() {
        assertThat(of(Map.of(), update(1), news(2)))
                .singleElement()
                .satisfies(group -> assertThat(stories(group)).containsExactly(1L, 2L));
    }

    @Test
    void whatIsNoUpdateAnswersNothing() {
        assertThat(of(Map.of(1L, 41L), news(1))).singleElement().returns(null, PostGroup::answers);
    }

    @Test
    void beyondTheFirstFewUpdatesStayAmongTheNews() {
        List<PostGroup> groups =
                of(Map.of(1L, 41L, 2L, 42L, 3L, 43L, 4L, 44L), update(1), update(2), update(3), update(4));

        assertThat(groups).hasSize(1 + Replies.MOST);
        assertThat(stories(groups.getFirst())).containsExactly(4L);
    }
}
