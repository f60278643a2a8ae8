package news.vigie.telegram.desk;

import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.telegram.text.Texts;

/** What the bot speaks in a chat, however that is chosen: whatever it says next is said in it. */
public final class Speaking {
    private final Chats chats;

    public Speaking(Chats chats) {
        this.chats = chats;
    }

    /** The texts of the language from now on; empty, and nothing changes, if the bot does not speak it. */
    public Optional<Texts> begin(long chat, Language wanted) {
        if (!SpokenLanguages.ALL.contains(wanted)) {
            return Optional.empty();
        }
        chats.speak(chat, wanted);
        return Optional.of(Texts.of(wanted));
    }
}
