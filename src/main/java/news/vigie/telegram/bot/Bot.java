package news.vigie.telegram.bot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.command.CommandLine;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.reading.InlineStories;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
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
    private final Menu menu;
    private final InlineStories inline;

    /** What all parts of the bot work with. */
    public record Tools(BotClient client, Answers answers, Chats chats, Rights rights, InstantSource clock) {}

    /**
     * The bot of that name.
     *
     * @param name on Telegram, without the at sign
     */
    public Bot(String name, Tools tools, Desks desks, DigestButtons buttons, Commands commands) {
        this.name = name;
        this.tools = tools;
        this.people = new People(tools.chats());
        this.commandAnswers = new CommandAnswers(commands, tools.rights(), new Dialogues(desks));
        this.menu = new Menu(tools.client(), commands, tools.rights());
        this.inline = new InlineStories(desks.reading(), name);
        this.memberships = new Memberships(tools, buttons);
        this.presses = new Presses(tools, new Panels(desks, buttons, tools.rights()));
    }

    public void answer(Update update) {
        if (update.getMessage() != null) {
            answer(update.getMessage());
        } else if (update.getChannelPost() != null) {
            answer(update.getChannelPost());
        } else if (update.getCallbackQuery() != null) {
            presses.answer(update.getCallbackQuery());
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
                                        tools.clock().instant())
                                : InlineStories.nothing(query.getId()));
    }

    private void answer(Message message) {
        if (message.getMigrateToChatId() != null) {
            tools.chats().migrate(message.getChatId(), message.getMigrateToChatId());
            return;
        }
        if (message.getText() == null) {
            return;
        }
        Optional<CommandLine> line = CommandLine.of(message.getText());
        if (line.isPresent() ? line.get().isFor(name) : isSpokenTo(message)) {
            Call call = call(message, line.map(CommandLine::arguments).orElseGet(message::getText));
            Reply reply = line.map(command -> commandAnswers.answer(command, call))
                    .orElseGet(() -> commandAnswers.answerFreeText(call));
            tools.answers().give(new Target(call.address(), message.getMessageId()), reply.posts());
            if (line.isPresent() && line.get().name().equals("claim")) {
                menu.publishAnew(call.caller());
            }
        }
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
                now);
    }
}
