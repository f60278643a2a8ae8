package news.vigie.telegram.post;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.reading.StoryPages;
import news.vigie.telegram.reading.StorySide;
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
     * The story as it is known by now, in the edition's language; under the last of its messages the ways to its neighbours
     * and back, whichever of its sides is read. Empty: there is none, or its articles are not kept any more.
     */
    Optional<List<RenderedPost>> one(Post post, StoryTurn turn, Pressed pressed) {
        return desk.edition(post.id())
                .filter(edition ->
                        turn.number() > 0 && turn.number() <= edition.items().size())
                .flatMap(edition -> one(post, edition, turn, pressed));
    }

    private Optional<List<RenderedPost>> one(Post post, Edition edition, StoryTurn turn, Pressed pressed) {
        long story = edition.items().get(turn.number() - 1).story();
        Texts texts = Texts.of(edition.language());
        ZonedDateTime now = reading.at(pressed.address(), pressed.at());
        Optional<List<RenderedPost>> whole = pages.story(story, texts, now);
        boolean isLong = whole.filter(posts -> posts.size() > 1).isPresent();
        List<Button> ways = new Ways(post, edition, isLong, pressed.texts().plain("post.more.all")).from(turn.number());
        Optional<List<RenderedPost>> side = switch (turn.side()) {
            case STORY -> whole;
            case SOURCES -> pages.sources(story, texts, now);
            case TASTES -> pages.tastes(story, texts, now).map(List::of);
        };
        return side.map(posts -> withWays(posts, ways, turn.number(), post));
    }

    private static List<RenderedPost> withWays(List<RenderedPost> story, List<Button> ways, int number, Post post) {
        var posts = new ArrayList<>(story);
        RenderedPost last = posts.removeLast();
        var keys = new ArrayList<>(List.of(ways));
        last.keyboard()
                .forEach(row -> keys.add(
                        row.stream().map(key -> here(key, number, post)).toList()));
        posts.add(last.above(keys));
        return posts;
    }

    /** What turns the story to another side comes back to its place among its neighbours. */
    private static Button here(Button key, int number, Post post) {
        return StorySide.ofKey(key)
                .map(side ->
                        new Button(key.text(), null, data(post, new StoryTurn(number, side, StoryTurn.How.TURNED))))
                .orElse(key);
    }

    private static String data(Post post, StoryTurn turn) {
        return "%s:%d:%s".formatted(ONE, post.id(), turn.rest());
    }

    /** From one story to the others: nothing takes the place of the end of a long one. */
    private record Ways(Post post, Edition edition, boolean isLong, String all) {
        List<Button> from(int number) {
            var ways = new ArrayList<Button>();
            if (number > 1) {
                ways.add(new Button("◀ " + (number - 1), null, to(number - 1)));
            }
            ways.add(new Button(all, null, (isLong ? PostButtons.MORE : ALL) + ":" + post.id()));
            if (number < edition.items().size()) {
                ways.add(new Button(number + 1 + " ▶", null, to(number + 1)));
            }
            return ways;
        }

        private String to(int number) {
            StoryTurn.How how = isLong ? StoryTurn.How.BELOW : StoryTurn.How.IN_PLACE;
            return data(post, new StoryTurn(number, StorySide.STORY, how));
        }
    }
}
