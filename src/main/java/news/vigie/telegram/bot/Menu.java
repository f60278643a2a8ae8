package news.vigie.telegram.bot;

import java.util.List;
import java.util.Map;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * The menu of commands that Telegram shows beside the field to write in. Set only when it differs: that is rate
 * limited.
 */
public final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    /** By the code that Telegram knows them by; the empty one is for everyone else. */
    private static final Map<String, Language> LANGUAGES = Map.of("", Language.ENGLISH, "fr", Language.FRENCH);

    private final BotClient client;
    private final Commands commands;

    private final Rights rights;

    public Menu(BotClient client, Commands commands, Rights rights) {
        this.client = client;
        this.commands = commands;
        this.rights = rights;
    }

    /** For everyone what everyone may do; for each owner and admin, in private, all that they may. */
    public void publish() {
        LANGUAGES.forEach((code, language) -> publish(commands.ofMenu(), null, code, language));
        rights.admins().forEach(this::publishTo);
    }

    /** After somebody may have become the owner: that is offered no more then, and to the owner everything else. */
    void publishAnew(Caller caller) {
        Long person = caller.person();
        if (person != null && rights.isAdmin(person)) {
            publish();
        }
    }

    private void publishTo(long admin) {
        var chat = new BotCommandScopeChat(Long.toString(admin));
        var shown = commands.offered().stream()
                .filter(command -> command.audience() != Audience.OWNERS || rights.isOwner(admin))
                .toList();
        LANGUAGES.forEach((code, language) -> publish(shown, chat, code, language));
    }

    private void publish(
            List<news.vigie.telegram.talk.BotCommand> shown,
            @Nullable BotCommandScopeChat chat,
            String code,
            Language language) {
        List<BotCommand> wanted = shown.stream()
                .map(command ->
                        new BotCommand(command.name(), Texts.of(language).plain("command." + command.name())))
                .toList();
        var question = new GetMyCommands();
        question.setScope(chat);
        question.setLanguageCode(code.isEmpty() ? null : code);
        if (client.call(question).given().filter(wanted::equals).isPresent()) {
            return;
        }
        var call = new SetMyCommands(wanted);
        call.setScope(chat);
        call.setLanguageCode(question.getLanguageCode());
        Answer<Boolean> answer = client.call(call);
        if (answer.given().isEmpty()) {
            // An owner of the settings who never wrote to the bot has no chat with it yet, which is nothing to worry
            // about.
            log.atLevel(chat == null ? Level.WARN : Level.INFO)
                    .log("The menu of commands could not be set: {}", Messages.logged(answer.reason()));
        }
    }
}
