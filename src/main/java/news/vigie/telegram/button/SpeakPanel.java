package news.vigie.telegram.button;

import java.util.Set;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Speaking;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons for the chat's language. */
public final class SpeakPanel implements Panel {
    private static final String WORD = "lang";

    private final Speaking speaking;
    private final Rights rights;

    public SpeakPanel(Chats chats, Rights rights) {
        this.speaking = new Speaking(chats);
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        Language language = Language.of(pressed.data().substring(WORD.length() + 1));
        if (!SpokenLanguages.ALL.contains(language)) {
            return Handling.saying(pressed.ownTexts().plain("button.stale"));
        }
        if (!rights.rules(pressed.chat().id(), pressed.person())) {
            return Handling.alerting(pressed.ownTexts().plain("not.allowed.chat"));
        }
        return Handling.doing(screen -> speaking.begin(pressed.chat().id(), language)
                .ifPresent(texts -> screen.show(RenderedPost.of(texts.html("language.done")))));
    }
}
