package news.vigie.telegram.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.PostDesk;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Rights;

/** The stories of a post whole, one after the other in one message of its own. */
public final class MorePanel implements Panel {
    private final PostDesk desk;
    private final PostReaders readers;
    private final EditionStories stories;

    public MorePanel(Desks desks, Rights rights) {
        this.desk = desks.posts();
        this.readers = new PostReaders(desks.chats(), rights);
        this.stories = new EditionStories(desks.posts());
    }

    @Override
    public Set<String> words() {
        return Set.of(PostButtons.MORE, EditionStories.ALL, EditionStories.ONE);
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<PressedPost> found = PressedPost.named(pressed, desk)
                .filter(one -> readers.include(pressed.person(), pressed.chat().id(), one.post()));
        Optional<RenderedPost> shown = found.flatMap(one -> shown(one, pressed));
        if (shown.isEmpty()) {
            boolean known = found.flatMap(one -> desk.edition(one.post().id())).isPresent();
            return Handling.saying(pressed.ownTexts().plain(known ? "post.story.gone" : "post.gone"));
        }
        boolean begins = found.get().word().equals(PostButtons.MORE);
        return Handling.doing(screen -> {
            if (begins) {
                screen.say(List.of(shown.get()));
            } else {
                screen.show(shown.get());
            }
        });
    }

    private Optional<RenderedPost> shown(PressedPost found, Pressed pressed) {
        return found.word().equals(EditionStories.ONE)
                ? number(found.rest()).flatMap(number -> stories.one(found.post(), number, pressed.texts()))
                : stories.choice(found.post(), pressed.texts());
    }

    private static Optional<Integer> number(String rest) {
        return rest.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(rest)) : Optional.empty();
    }
}
