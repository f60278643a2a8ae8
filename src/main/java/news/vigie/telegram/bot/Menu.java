package news.vigie.telegram.bot;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/**
 * The menu of commands that Telegram shows beside the field to write in, for each kind of chat and in each language. Set
 * only where it differs: that is rate limited.
 */
public final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    private final UnhurriedCalls calls;
    private final Commands commands;
    private final Rights rights;

    public Menu(UnhurriedCalls calls, Commands commands, Rights rights) {
        this.calls = calls;
        this.commands = commands;
        this.rights = rights;
    }

    /** For everyone what everyone may do there; for each owner, in private, all of it. */
    public void publish() {
        List.of(new BotCommandScopeDefault(), new BotCommandScopeAllPrivateChats())
                .forEach(scope -> publish(scope, commands.ofMenu()));
        publish(new BotCommandScopeAllGroupChats(), commands.ofMembers());
        publish(new BotCommandScopeAllChatAdministrators(), commands.ofMenu());
        rights.owners().forEach(owner -> publish(new BotCommandScopeChat(Long.toString(owner)), commands.offered()));
    }

    /** After somebody may have become the owner: that is offered no more then, and to the owner everything else. */
    void publishAnew(Caller caller) {
        Long person = caller.person();
        if (person != null && rights.isAdmin(person)) {
            publish();
        }
    }

    /** English is for everyone else, too, and so has no code. */
    private void publish(BotCommandScope scope, List<news.vigie.telegram.talk.BotCommand> shown) {
        Stream<Language> others = Messages.LANGUAGES.stream().filter(language -> !language.equals(Language.ENGLISH));
        publish(scope, "", words(shown, Language.ENGLISH));
        others.forEach(language -> publish(scope, language.code(), words(shown, language)));
    }

    private static List<BotCommand> words(List<news.vigie.telegram.talk.BotCommand> shown, Language language) {
        Texts texts = Texts.of(language);
        return shown.stream()
                .map(command -> new BotCommand(command.name(), texts.plain("command." + command.name())))
                .toList();
    }

    private void publish(BotCommandScope scope, String code, List<BotCommand> wanted) {
        var question = new GetMyCommands();
        question.setScope(scope);
        question.setLanguageCode(code.isEmpty() ? null : code);
        if (calls.areOver()
                || calls.call(question).given().filter(wanted::equals).isPresent()) {
            return;
        }
        var call = new SetMyCommands(wanted);
        call.setScope(scope);
        call.setLanguageCode(question.getLanguageCode());
        Answer<Boolean> answer = calls.call(call);
        if (answer.given().isEmpty() && !calls.areOver()) {
            // An owner of the settings who never wrote to the bot has no chat with it yet, which is nothing to worry
            // about.
            log.atLevel(scope instanceof BotCommandScopeChat ? Level.INFO : Level.WARN)
                    .log("The menu of commands could not be set: {}", Messages.logged(answer.reason()));
        }
    }
}
