package news.vigie.telegram.bot;

import java.util.List;
import java.util.Map;
import news.vigie.language.Language;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.talk.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The menu of commands that Telegram shows beside the field to write in. Set only when it differs: that is rate limited. */
public final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    /** By the code that Telegram knows them by; the empty one is for everyone else. */
    private static final Map<String, Language> LANGUAGES = Map.of("", Language.ENGLISH, "fr", Language.FRENCH);

    private final BotClient client;
    private final Commands commands;

    public Menu(BotClient client, Commands commands) {
        this.client = client;
        this.commands = commands;
    }

    public void publish() {
        LANGUAGES.forEach(this::publish);
    }

    private void publish(String code, Language language) {
        List<BotCommand> wanted = commands.ofMenu().stream()
                .map(command ->
                        new BotCommand(command.name(), Texts.of(language).plain("command." + command.name())))
                .toList();
        var question = new GetMyCommands();
        question.setLanguageCode(code.isEmpty() ? null : code);
        if (client.call(question).given().filter(wanted::equals).isPresent()) {
            return;
        }
        var call = new SetMyCommands(wanted);
        call.setLanguageCode(question.getLanguageCode());
        Answer<Boolean> answer = client.call(call);
        if (answer.given().isEmpty()) {
            log.warn("The menu of commands could not be set: {}", news.vigie.render.Messages.logged(answer.reason()));
        }
    }
}
