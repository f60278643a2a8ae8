package news.vigie.telegram.command;

import java.util.List;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.render.Button;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Texts;

/** {@code /language fr|en}: what the bot speaks in this chat. */
final class LanguageCommand implements BotCommand {
    private static final List<List<Button>> CHOICE = List.of(List.of(
            new Button("Français", null, new Press.Speak("fr").data()),
            new Button("English", null, new Press.Speak("en").data())));

    private final Chats chats;

    LanguageCommand(Chats chats) {
        this.chats = chats;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        Language wanted = Language.of(call.arguments());
        if (!wanted.equals(Language.FRENCH) && !wanted.equals(Language.ENGLISH)) {
            return Reply.of(call.texts().html("language.which"), CHOICE);
        }
        chats.speak(call.chat().id(), wanted);
        return Reply.of(Texts.of(wanted).html("language.done"));
    }
}
