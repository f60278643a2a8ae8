package news.vigie.telegram.bot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Caller;
import news.vigie.telegram.caller.Person;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.CommandLine;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.lost.LostChats;
import news.vigie.telegram.office.StaffPages;
import news.vigie.telegram.post.Underneath;
import news.vigie.telegram.reading.InlineStories;
import news.vigie.telegram.reading.LooseWords;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.send.Leaving;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.send.Typing;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Does what an update asks for; edited messages and kinds that concern nobody here are left alone. */
public final class Bot {
    private final String name;
    private final Tools tools;
    private final People people;
    private final CommandAnswers commandAnswers;
    private final Presses presses;
    private final Memberships memberships;
    private final Papers papers;
    private final StaffPages staff;
    private final Vocabulary vocabulary;

    /** The commands that it answers, what the data of its buttons begins with, and the conversations that it holds. */
    public record Vocabulary(List<String> commands, Set<String> words, Set<String> dialogues) {}

    private final InlineStories inline;
    private final Typing typing;
    private final Reading reading;

    /** What all parts of the bot work with. */
    public record Tools(
            BotClient client,
            Answers answers,
            Leaving leaving,
            Underneath underneath,
            Chats chats,
            Rights rights,
            Menu menu,
            LostChats lost,
            InstantSource clock) {}

    /**
     * The bot of that name.
     *
     * @param name on Telegram, without the at sign
     */
    public Bot(String name, Tools tools, Desks desks, DigestButtons buttons, Commands commands) {
        this.name = name;
        this.tools = tools;
        this.people = new People(tools.chats());
        var dialogues = new Dialogues(desks, commands.rooms(), tools.rights());
        this.commandAnswers = new CommandAnswers(
                commands, tools.rights(), dialogues, new LooseWords(desks.reading()), new Discretion(name));
        this.reading = desks.reading();
        this.inline = new InlineStories(desks.reading(), name);
        this.memberships = new Memberships(name, tools, desks);
        this.typing = new Typing(tools.client());
        var panels = new Panels(desks, commands, buttons, tools);
        this.presses = new Presses(tools, panels, typing);
        this.papers =
                new Papers(tools.client(), tools.rights(), commands.rooms().opml());
        this.staff = commands.rooms().staff();
        this.vocabulary = new Vocabulary(
                commands.all().stream().map(BotCommand::name).toList(), panels.words(), dialogues.kinds());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public void answer(Update update) {
        if (update.getMessage() != null) {
            answer(update.getMessage());
        } else if (update.getChannelPost() != null) {
            answer(update.getChannelPost());
        } else if (update.getCallbackQuery() != null) {
            presses.answer(update.getCallbackQuery());
            if (tools.rights().isAdmin(update.getCallbackQuery().getFrom().getId())) {
                tools.menu().follow();
            }
        } else if (update.getMyChatMember() != null) {
            memberships.note(update.getMyChatMember());
        } else if (update.getInlineQuery() != null && update.getInlineQuery().getFrom() != null) {
            answer(update.getInlineQuery());
        }
    }

    /** Too late is not worth a word: who types asks again. */
    private void answer(InlineQuery query) {
        User person = query.getFrom();
        tools.client()
                .call(
                        tools.rights().mayTalk(Caller.person(person.getId()))
                                ? inline.answer(
                                        query.getId(),
                                        InlineStories.Asked.of(query.getQuery(), query.getOffset()),
                                        Texts.of(people.languageOf(person)),
                                        reading.at(
                                                Address.of(person.getId()),
                                                tools.clock().instant()))
                                : InlineStories.nothing(query.getId()));
    }

    private void answer(Message message) {
        if (message.getMigrateToChatId() != null) {
            tools.chats().migrate(message.getChatId(), message.getMigrateToChatId());
            return;
        }
        if (message.getMigrateFromChatId() != null) {
            tools.chats().migrate(message.getMigrateFromChatId(), message.getChatId());
            return;
        }
        if (message.getForumTopicReopened() != null) {
            tools.chats().resume(address(message));
            tools.lost().wake();
            return;
        }
        if (message.getDocument() != null && message.getChat().isUserChat()) {
            give(message, typing.during(address(message), () -> papers.read(message.getDocument(), call(message, ""))));
            return;
        }
        if (message.getText() == null) {
            return;
        }
        Optional<CommandLine> line = CommandLine.of(message.getText());
        if (line.isPresent() ? line.get().isFor(name) : isSpokenTo(message)) {
            Call call = call(message, line.map(CommandLine::arguments).orElseGet(message::getText));
            give(message, reply(line, call));
            if (call.isPrivate() && tools.rights().isAdmin(call.caller().person())) {
                tools.menu().follow();
            }
        }
    }

    /** In a channel Telegram shows no typing. */
    private Reply reply(Optional<CommandLine> line, Call call) {
        Supplier<Reply> answer =
                () -> line.map(command -> commandAnswers.answer(command, call)).orElseGet(() -> freeText(call));
        return call.chat().type() == ChatType.CHANNEL ? answer.get() : typing.during(call.address(), answer);
    }

    /** A message that an owner passes on says who wrote it, who may be an admin to be; what he is asked comes before. */
    private Reply freeText(Call call) {
        Person about = call.about();
        if (about == null
                || !call.isPrivate()
                || !tools.rights().isOwner(call.caller().person())) {
            return commandAnswers.answerFreeText(call);
        }
        return commandAnswers.underWay(call).orElseGet(() -> new Reply(List.of(staff.question(about, call.texts()))));
    }

    /** Files first; only what comes first is a reply. */
    private void give(Message message, Reply reply) {
        var target = new Target(address(message), message.getMessageId());
        for (Attachment file : reply.files()) {
            tools.answers().give(target, file);
        }
        boolean asks = reply.asks() && !message.getChat().isUserChat();
        tools.answers().give(asks ? target.asking() : target, reply.posts(), asking(message));
    }

    /** Numbers of messages are given anew where a group moves; with their moment they are not. */
    private static String asking(Message message) {
        return "message %d %d".formatted(message.getMessageId(), message.getDate());
    }

    private static Address address(Message message) {
        return new Address(Long.toString(message.getChatId()), Messages.topic(message));
    }

    /** In private by every word; in a group by an answer to what the bot said. */
    private boolean isSpokenTo(Message message) {
        Message answered = message.getReplyToMessage();
        return message.getChat().isUserChat()
                || (answered != null
                        && answered.getFrom() != null
                        && name.equalsIgnoreCase(answered.getFrom().getUserName()));
    }

    private Call call(Message message, String arguments) {
        Instant now = tools.clock().instant();
        Chat chat = people.met(message.getChat(), message.getFrom(), now);
        return new Call(
                chat,
                Messages.caller(message),
                arguments,
                Messages.topic(message),
                People.language(chat, message.getFrom()),
                now,
                Messages.about(message));
    }
}
