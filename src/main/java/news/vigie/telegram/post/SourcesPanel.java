package news.vigie.telegram.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.chat.ChatType;
import news.vigie.digest.Edition;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import news.vigie.telegram.desk.PostDesk;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/**
 * Who told the stories of a post. In a channel whoever presses sees them alone; elsewhere the buttons become links to
 * them, and back again.
 */
public final class SourcesPanel implements Panel {
    static final String BACK = "back";

    private final PostDesk desk;
    private final Underneath underneath;

    public SourcesPanel(PostDesk desk, Underneath underneath) {
        this.desk = desk;
        this.underneath = underneath;
    }

    @Override
    public Set<String> words() {
        return Set.of(PostButtons.SOURCES, BACK);
    }

    @Override
    public boolean isForEveryReader() {
        return true;
    }

    @Override
    public Handling press(Pressed pressed) {
        Optional<PressedPost> found = PressedPost.of(pressed, desk);
        if (found.isPresent() && found.get().word().equals(BACK)) {
            return Handling.doing(screen -> underneath.restore(found.get().post(), pressed));
        }
        Optional<Edition> edition = found.flatMap(one -> desk.edition(one.post().id()));
        if (edition.isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("post.gone"));
        }
        var sources = EditionSources.of(edition.get());
        List<List<Button>> links = sources.links();
        return pressed.chat().type() == ChatType.CHANNEL || links.isEmpty()
                ? Handling.alerting(sources.told(pressed.ownTexts()))
                : Handling.doing(
                        screen -> underneath.show(withBack(links, found.get().post(), pressed), pressed));
    }

    /** Above a button that brings the usual ones back. */
    static List<List<Button>> withBack(List<List<Button>> rows, Post post, Pressed pressed) {
        var all = new ArrayList<>(rows);
        all.add(List.of(new Button(pressed.texts().plain("post.back"), null, BACK + ":" + post.id())));
        return all;
    }
}
