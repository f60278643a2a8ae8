package news.vigie.telegram.command.feed;

import java.util.Set;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** The buttons under {@code /sources}: what one digest is made of. */
public final class SourceListPanel implements Panel {
    private final SourceLists lists;

    public SourceListPanel(SourceLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> words() {
        return Set.of(SourceLists.WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        return lists.coded(pressed.data().substring(SourceLists.WORD.length() + 1))
                .map(digest -> Handling.doing(screen -> screen.say(lists.of(digest, pressed.texts()))))
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("digest.gone")));
    }
}
