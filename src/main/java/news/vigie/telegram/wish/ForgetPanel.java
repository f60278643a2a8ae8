package news.vigie.telegram.wish;

import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** The answer to whether everything of a chat is to be forgotten. */
public final class ForgetPanel implements Panel {
    private final Desks desks;
    private final Rights rights;

    public ForgetPanel(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of(ForgetCommand.WORD);
    }

    /** Of the chat in which the button stands; in private of any that who presses rules. */
    @Override
    public Handling press(Pressed pressed) {
        String told = pressed.data().substring(ForgetCommand.WORD.length() + 1);
        long here = pressed.chat().id();
        long chat = told.matches("-?\\d{1,18}") ? Long.parseLong(told) : here;
        if (!rights.rules(chat, pressed.person())) {
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        boolean isMeant = told.equals(Long.toString(chat)) && (chat == here || pressed.isPrivate());
        if (!isMeant) {
            return Handling.doing(
                    screen -> screen.show(RenderedPost.of(pressed.texts().html("forget.kept"))));
        }
        return Handling.doing(screen -> {
            forget(chat, pressed.person());
            screen.show(RenderedPost.of(pressed.texts().html("forget.done")));
        });
    }

    private void forget(long chat, long person) {
        if (chat == person) {
            desks.votes().forget(person);
        }
        desks.chats().forget(chat);
        desks.rearm().run();
    }
}
