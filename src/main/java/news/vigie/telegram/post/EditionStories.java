package news.vigie.telegram.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.pipeline.Post;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import news.vigie.telegram.talk.PostDesk;
import news.vigie.telegram.talk.Texts;

/** The stories of an edition, one button each, and each of them whole. */
final class EditionStories {
    static final String ONE = "whole";
    static final String ALL = "stories";

    private static final int MOST = 40;
    private static final int LONGEST = 60;

    private final PostDesk desk;

    EditionStories(PostDesk desk) {
        this.desk = desk;
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

    /** The story of this number, above the ways to its neighbours and back; empty: there is none. */
    Optional<RenderedPost> one(Post post, int number, Texts texts) {
        return desk.edition(post.id())
                .filter(edition -> number > 0 && number <= edition.items().size())
                .flatMap(edition -> desk.whole(edition, edition.items().get(number - 1))
                        .map(story ->
                                story.above(ways(post, number, edition.items().size(), texts))));
    }

    private static List<List<Button>> ways(Post post, int number, int last, Texts texts) {
        var ways = new ArrayList<Button>();
        if (number > 1) {
            ways.add(new Button("◀ " + (number - 1), null, "%s:%d:%d".formatted(ONE, post.id(), number - 1)));
        }
        ways.add(new Button(texts.plain("post.more.all"), null, ALL + ":" + post.id()));
        if (number < last) {
            ways.add(new Button(number + 1 + " ▶", null, "%s:%d:%d".formatted(ONE, post.id(), number + 1)));
        }
        return List.of(ways);
    }
}
