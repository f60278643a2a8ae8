package news.vigie.telegram.reading;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.text.Texts;

/**
 * Buttons under an edition that somebody asked for: each of its stories whole, by its number. In groups and channels they
 * open a talk with the bot, so that nobody fills the chat.
 */
public final class StoryKeys {
    private StoryKeys() {}

    /** The same posts; under the last of them a button for each story that they tell. */
    public static List<RenderedPost> under(List<RenderedPost> posts, Language language) {
        List<Long> told =
                posts.stream().flatMap(post -> post.stories().stream()).toList();
        if (told.isEmpty()) {
            return posts;
        }
        RenderedPost last = posts.getLast();
        var keys = new ArrayList<List<Button>>(
                told.size() == 1
                        ? List.of(List.of(whole(Texts.of(language).plain("post.more"), told.getFirst())))
                        : Keys.rows(told, number -> whole(Integer.toString(number + 1), told.get(number))));
        keys.addAll(last.keyboard());
        var keyed = new ArrayList<>(posts.subList(0, posts.size() - 1));
        keyed.add(last.above(keys));
        return List.copyOf(keyed);
    }

    private static Button whole(String text, long story) {
        return new Button(text, null, "story:" + story, "story_" + story);
    }
}
