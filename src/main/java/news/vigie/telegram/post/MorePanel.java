package news.vigie.telegram.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.reading.StorySide;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;

/** The stories of a post whole: what fits into one message in place of the one before, what is longer below it. */
public final class MorePanel implements Panel {
    private final PostDesk desk;
    private final PostReaders readers;
    private final EditionStories stories;

    public MorePanel(Desks desks, Rights rights) {
        this.desk = desks.posts();
        this.readers = new PostReaders(desks.chats(), rights);
        this.stories = new EditionStories(desks.posts(), desks.reading());
    }

    @Override
    public Set<String> words() {
        return Set.of(PostButtons.MORE, EditionStories.ALL, EditionStories.ONE);
    }

    @Override
    public Handling press(Pressed pressed) {
        return PressedPost.named(pressed, desk)
                .map(found -> readers.include(pressed.person(), pressed.chat().id(), found.post())
                        ? Handling.doing(screen -> show(found, pressed, screen))
                        : Handling.alerting(pressed.ownTexts().plain("post.closed")))
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("post.gone")));
    }

    private void show(PressedPost found, Pressed pressed, Screen screen) {
        switch (found.word()) {
            case EditionStories.ONE -> {
                StoryTurn turn = StoryTurn.of(found.rest()).orElse(StoryTurn.NONE);
                Optional<List<RenderedPost>> story = stories.one(found.post(), turn, pressed);
                tell(story.orElseGet(() -> only(pressed, "post.story.gone")), turn, screen);
            }
            case EditionStories.ALL -> screen.show(choice(found, pressed));
            default -> screen.say(List.of(choice(found, pressed)));
        }
    }

    private RenderedPost choice(PressedPost found, Pressed pressed) {
        return stories.choice(found.post(), pressed.texts())
                .orElseGet(() -> only(pressed, "post.gone").getFirst());
    }

    private static List<RenderedPost> only(Pressed pressed, String key) {
        return List.of(RenderedPost.of(pressed.texts().html(key)));
    }

    /**
     * A message without buttons is no place to go on from, so it leaves the one with the buttons standing. A story that is
     * turned back is whole but for what stands above the button already; many sources are said below it.
     */
    private static void tell(List<RenderedPost> posts, StoryTurn turn, Screen screen) {
        boolean inPlace = switch (turn.how()) {
            case IN_PLACE -> posts.size() == 1;
            case BELOW -> false;
            case TURNED -> posts.size() == 1 || turn.side() == StorySide.STORY;
        };
        if (inPlace && !posts.getLast().keyboard().isEmpty()) {
            screen.show(posts.getLast());
        } else {
            screen.say(posts);
        }
    }
}
