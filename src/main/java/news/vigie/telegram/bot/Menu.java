package news.vigie.telegram.bot;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.pipeline.beat.Beat;
import news.vigie.render.Messages;
import news.vigie.telegram.api.Answer;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
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
public final class Menu implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(6);

    private final UnhurriedCalls calls;
    private final Commands commands;
    private final Rights rights;
    private final Chats chats;
    private final Map<Long, Boolean> staff = new HashMap<>();
    private final Beat beat = new Beat("menu", this::round);
    private List<String> offered = List.of();

    public Menu(UnhurriedCalls calls, Commands commands, Rights rights, Chats chats) {
        this.calls = calls;
        this.commands = commands;
        this.rights = rights;
        this.chats = chats;
    }

    /** Returns at once. What breaks is done again a little later. */
    public void start() {
        beat.start();
    }

    /**
     * After somebody may have become an owner or admin, or is none any more. Returns at once; where all is as it was,
     * nothing is asked of Telegram. However often it is called while Telegram asks to wait, one look follows.
     */
    void follow() {
        beat.wake();
    }

    private Duration round() {
        if (!names().equals(offered)) {
            publish();
        }
        followStaff();
        return BETWEEN_LOOKS;
    }

    /** For everyone what everyone may do there. */
    private void publish() {
        List<String> shown = names();
        List.of(new BotCommandScopeDefault(), new BotCommandScopeAllPrivateChats())
                .forEach(scope -> publish(scope, commands.ofMenu()));
        publish(new BotCommandScopeAllGroupChats(), commands.ofMembers());
        publish(new BotCommandScopeAllChatAdministrators(), commands.ofMenu());
        offered = shown;
    }

    private List<String> names() {
        return commands.offered().stream()
                .map(news.vigie.telegram.talk.BotCommand::name)
                .toList();
    }

    /** For each owner and admin, in private, all that they may. */
    private void followStaff() {
        Map<Long, Boolean> now = reachable();
        List.copyOf(staff.keySet()).stream()
                .filter(person -> !now.containsKey(person))
                .forEach(this::withdraw);
        now.forEach((person, isOwner) -> {
            if (!isOwner.equals(staff.put(person, isOwner))) {
                publishTo(person, isOwner);
            }
        });
    }

    /** Owners and admins, and whether each is an owner; one who never wrote to the bot has no chat with it yet. */
    private Map<Long, Boolean> reachable() {
        Set<Long> owners = rights.owners();
        return rights.admins().stream()
                .filter(admin -> chats.byId(admin).isPresent())
                .collect(Collectors.toMap(admin -> admin, owners::contains));
    }

    private void publishTo(long admin, boolean isOwner) {
        publish(
                new BotCommandScopeChat(Long.toString(admin)),
                commands.offered().stream()
                        .filter(command -> command.audience() != Audience.OWNERS || isOwner)
                        .toList());
    }

    /** From then on the person sees what everyone sees. */
    private void withdraw(long person) {
        staff.remove(person);
        for (Language language : SpokenLanguages.ALL) {
            var call = new DeleteMyCommands();
            call.setScope(new BotCommandScopeChat(Long.toString(person)));
            call.setLanguageCode(language.equals(Language.ENGLISH) ? null : language.code());
            calls.call(call);
        }
    }

    /** English is for everyone else, too, and so has no code. */
    private void publish(BotCommandScope scope, List<news.vigie.telegram.talk.BotCommand> shown) {
        Stream<Language> others = SpokenLanguages.ALL.stream().filter(language -> !language.equals(Language.ENGLISH));
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
            log.warn("The menu of commands could not be set: {}", Messages.logged(answer.reason()));
        }
    }

    /** What Telegram has not answered yet is not waited for once its client is closed. */
    @Override
    public void close() {
        beat.close();
    }
}
