package news.vigie.telegram.bot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.feed.FeedDeeds;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Keyboards;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Caller;
import news.vigie.telegram.talk.NewsDesk;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.talk.Texts;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What happens when a button is pressed. Anybody may press and forge: everything is checked again. */
final class Presses {
    private final BotClient client;
    private final Answers answers;
    private final Rights rights;
    private final People people;
    private final Desk desk;
    private final InstantSource clock;

    /** What a button may ask for. */
    record Desk(NewsDesk news, FeedDeeds feeds, Digests digests, Chats chats, DigestButtons buttons) {}

    Presses(BotClient client, Answers answers, Rights rights, Desk desk, InstantSource clock) {
        this.client = client;
        this.answers = answers;
        this.rights = rights;
        this.people = new People(desk.chats());
        this.desk = desk;
        this.clock = clock;
    }

    /** The client shows that it waits until it is answered, so that comes first. */
    void answer(CallbackQuery query) {
        Texts texts = Texts.of(people.languageOf(query.getFrom()));
        MaybeInaccessibleMessage message = query.getMessage();
        String data = query.getData();
        Optional<Press> press = data == null ? Optional.empty() : Press.of(data);
        if (press.isEmpty() || message == null || message.getChat() == null) {
            acknowledge(query, texts.plain("button.stale"));
            return;
        }
        String refusal = refusal(press.get(), query, message, texts);
        acknowledge(query, refusal);
        if (refusal == null) {
            act(press.get(), query, message);
        }
    }

    private @Nullable String refusal(Press press, CallbackQuery query, MaybeInaccessibleMessage message, Texts texts) {
        long person = query.getFrom().getId();
        if (!rights.mayTalk(Caller.person(person))) {
            return texts.plain("closed");
        }
        return switch (press) {
            case Press.Read read -> read.digest().isEmpty() ? null : missing(read.digest(), texts);
            case Press.Subscribe subscribe -> refusal(subscribe, person, texts);
            case Press.Speak speak ->
                rights.rules(message.getChatId(), person) ? null : texts.plain("not.allowed.chat");
            case FeedPress feed -> refusal(message, person, texts);
        };
    }

    /** What is shown of feeds is for admins, and in a group others would read it. */
    private @Nullable String refusal(MaybeInaccessibleMessage message, long person, Texts texts) {
        if (!rights.isAdmin(person)) {
            return texts.plain("not.allowed.admin");
        }
        return message.getChatId() == person ? null : texts.plain("feeds.private");
    }

    private @Nullable String refusal(Press.Subscribe press, long person, Texts texts) {
        if (!rights.rules(press.chat(), person)) {
            return texts.plain("not.allowed.chat");
        }
        return desk.chats().byId(press.chat()).isEmpty() ? texts.plain("button.stale") : missing(press.digest(), texts);
    }

    private @Nullable String missing(String digest, Texts texts) {
        return desk.digests().byName(digest).isPresent() ? null : texts.plain("digest.gone");
    }

    /** Too late, or answered already: nothing is lost by it. */
    private void acknowledge(CallbackQuery query, @Nullable String words) {
        var answer = new AnswerCallbackQuery(query.getId());
        answer.setText(words);
        client.call(answer);
    }

    private void act(Press press, CallbackQuery query, MaybeInaccessibleMessage message) {
        Instant now = clock.instant();
        switch (press) {
            case Press.Read read -> {
                Chat chat = people.met(message.getChat(), query.getFrom(), now);
                Language language = People.language(chat, query.getFrom());
                answers.give(
                        new Target(address(message), null),
                        desk.news().digest(read.digest(), address(message), language, now));
            }
            case Press.Subscribe subscribe -> toggle(subscribe, query, message);
            case Press.Speak speak -> {
                Language language = Language.of(speak.code());
                desk.chats().speak(message.getChatId(), language);
                edit(message, RenderedPost.of(Texts.of(language).html("language.done")));
            }
            case FeedPress feed -> {
                Texts texts = Texts.of(people.languageOf(query.getFrom()));
                desk.feeds().press(feed, texts, now, screen -> edit(message, screen));
            }
        }
    }

    private void toggle(Press.Subscribe press, CallbackQuery query, MaybeInaccessibleMessage message) {
        Address address = message.getChatId() == press.chat() ? address(message) : Address.of(press.chat());
        String name = desk.digests()
                .byName(press.digest())
                .map(DigestDefinition::name)
                .orElse(press.digest());
        if (!desk.chats().unsubscribe(address, name)) {
            desk.chats().subscribe(address, name, clock.instant());
        }
        String chat = desk.chats().byId(press.chat()).map(Presses::title).orElse(address.toString());
        Texts texts = Texts.of(people.languageOf(query.getFrom()));
        String said = texts.html("button.subscribed", chat);
        edit(message, new RenderedPost(said, desk.buttons().toSubscribe(address), null));
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }

    private static Address address(MaybeInaccessibleMessage message) {
        return new Address(
                Long.toString(message.getChatId()), message instanceof Message full ? Messages.topic(full) : null);
    }

    /** Unchanged, deleted or too old: what was done stands all the same. */
    private void edit(MaybeInaccessibleMessage message, RenderedPost screen) {
        var edit = EditMessageText.builder()
                .chatId(message.getChatId())
                .messageId(message.getMessageId())
                .text(screen.html())
                .parseMode("HTML")
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .build();
        Keyboards.of(screen.keyboard()).ifPresent(edit::setReplyMarkup);
        client.call(edit);
    }
}
