package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.vigie.chat.Chats;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.render.Button;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Speaking;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /language fr}, {@code /language Deutsch}: what the bot speaks in this chat. */
final class LanguageCommand implements BotCommand {
    private static final int IN_A_ROW = 2;

    private final Speaking speaking;

    LanguageCommand(Chats chats) {
        this.speaking = new Speaking(chats);
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
        Optional<Language> wanted = SpokenLanguages.ALL.stream()
                .filter(language -> isCalled(language, call.arguments().strip()))
                .findFirst();
        return wanted.flatMap(language -> speaking.begin(call.chat().id(), language))
                .map(texts -> Reply.of(texts.html("language.done")))
                .orElseGet(() -> Reply.of(call.texts().html("language.which"), choice()));
    }

    private static boolean isCalled(Language language, String name) {
        return Language.of(name).equals(language)
                || Folding.fold(name).equals(Folding.fold(SpokenLanguages.ownName(language)));
    }

    private static List<List<Button>> choice() {
        List<Button> buttons = SpokenLanguages.ALL.stream()
                .map(language ->
                        new Button(SpokenLanguages.ownName(language), null, new Press.Speak(language.code()).data()))
                .toList();
        return IntStream.iterate(0, first -> first < buttons.size(), first -> first + IN_A_ROW)
                .mapToObj(first -> buttons.subList(first, Math.min(first + IN_A_ROW, buttons.size())))
                .toList();
    }
}
