package news.vigie.telegram.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.reading.StoryPages;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.text.Texts;

/** The stories of an edition, one button each, and each of them whole. */
final class EditionStories {
    static final String ONE = "whole";
    static final String ALL = "stories";

    private static final int MOST = 40;
    private static final int LONGEST = 60;

    private final PostDesk desk;
    private final Reading reading;
    private final StoryPages pages;

    EditionStories(PostDesk desk, Reading reading) {
        this.desk = desk;
        this.reading = reading;
        pages = new StoryPages(reading);
    }

    /** Which story is to be read; empty: the edition is gone. */
    Optional<RenderedPost> choice(Post post, Texts texts) {
        return desk.edition(post.id()).map(edition -> choice(post, edition, texts));
    }

    private static RenderedPost choice(Post post, Edition edition, Texts texts) {
        Sheet sheet = Sheet.of(edition);
        var rows = new ArrayList<List<Button>>();
        for (StoryText story : sheet.stories().stream().limit(MOST).toList()) {
            String title = CleanText.shortened(story.number() + ". " + story.headline(), LONGEST);
            rows.add(List.of(new Button(title, null, "%s:%d:%d".formatted(ONE, post.id(), story.number()))));
        }
        return RenderedPost.of(texts.html("post.more.which", sheet.title())).above(rows);
    }

    /**
     * The story of this number with all that it tells by now, in the edition's language; under the last of its messages
     * the ways to its neighbours and back. Empty: there is none, or its articles are not kept any more.
     */
    Optional<List<RenderedPost>> one(Post post, int number, Pressed pressed) {
        return desk.edition(post.id())
                .filter(edition -> number > 0 && number <= edition.items().size())
                .flatMap(edition -> pages.story(
                                edition.items().get(number - 1).story(),
                                Texts.of(edition.language()),
                                reading.at(pressed.address(), pressed.at()))
                        .map(story -> withWays(story, ways(post, number, edition, pressed.texts()))));
    }

    private static List<RenderedPost> withWays(List<RenderedPost> story, List<List<Button>> ways) {
        var posts = new ArrayList<>(story);
        posts.add(posts.removeLast().above(ways));
        return posts;
    }

    private static List<List<Button>> ways(Post post, int number, Edition edition, Texts texts) {
        var ways = new ArrayList<Button>();
        if (number > 1) {
            ways.add(new Button("◀ " + (number - 1), null, "%s:%d:%d".formatted(ONE, post.id(), number - 1)));
        }
        ways.add(new Button(texts.plain("post.more.all"), null, ALL + ":" + post.id()));
        if (number < edition.items().size()) {
            ways.add(new Button(number + 1 + " ▶", null, "%s:%d:%d".formatted(ONE, post.id(), number + 1)));
        }
        return List.of(ways);
    }
}
