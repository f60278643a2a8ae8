package news.vigie.telegram.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;

/**
 * Buttons of a story. From a list it is told in messages of its own; what stands below the story itself turns its last
 * message over.
 */
public final class StoryPanel implements Panel {
    private static final int TELL = 0;
    private static final int BACK = 1;
    private static final int SOURCES = 2;
    private static final int TASTES = 3;

    private final Reading reading;
    private final StoryPages pages;

    public StoryPanel(Reading reading) {
        this.reading = reading;
        pages = new StoryPages(reading);
    }

    @Override
    public Set<String> words() {
        return Set.of("story");
    }

    @Override
    public Handling press(Pressed pressed) {
        OptionalLong story = Keys.first(pressed.data());
        int deed = Keys.second(pressed.data());
        if (story.isEmpty() || deed > TASTES) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        return Handling.doing(screen -> show(story.getAsLong(), deed, pressed, screen));
    }

    private void show(long story, int deed, Pressed pressed, Screen screen) {
        Optional<List<RenderedPost>> posts = posts(story, deed, pressed);
        // Of many sources the message holds some: all of them are then said below it.
        if (posts.isEmpty()) {
            screen.say(List.of(RenderedPost.of(pressed.texts().html("story.gone"))));
        } else if (deed == TELL || (deed == SOURCES && posts.get().size() > 1)) {
            screen.say(posts.get());
        } else {
            screen.show(posts.get().getLast());
        }
    }

    private Optional<List<RenderedPost>> posts(long story, int deed, Pressed pressed) {
        return switch (deed) {
            case TELL, BACK -> pages.story(story, pressed.texts(), reading.at(pressed.address(), pressed.at()));
            case SOURCES -> pages.sources(story, pressed.texts(), reading.at(pressed.address(), pressed.at()));
            default ->
                pages.tastes(story, pressed.texts(), reading.at(pressed.address(), pressed.at()))
                        .map(List::of);
        };
    }
}
