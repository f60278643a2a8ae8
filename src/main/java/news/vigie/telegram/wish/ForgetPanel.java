package news.vigie.telegram.wish;

import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Rights;

/** The answer to whether everything of a chat is to be forgotten. */
public final class ForgetPanel implements Panel {
    private static final String WORD = "forget";

    private final Desks desks;
    private final Rights rights;

    public ForgetPanel(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    /** Only of the chat in which the button stands. */
    @Override
    public Handling press(Pressed pressed) {
        String chat = pressed.data().substring(WORD.length() + 1);
        if (!rights.rules(pressed.chat().id(), pressed.person())) {
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        if (!chat.equals(Long.toString(pressed.chat().id()))) {
            return Handling.doing(
                    screen -> screen.show(RenderedPost.of(pressed.texts().html("forget.kept"))));
        }
        return Handling.doing(screen -> {
            if (pressed.isPrivate()) {
                desks.votes().forget(pressed.person());
            }
            desks.chats().forget(pressed.chat().id());
            desks.rearm().run();
            screen.show(RenderedPost.of(pressed.texts().html("forget.done")));
        });
    }
}
