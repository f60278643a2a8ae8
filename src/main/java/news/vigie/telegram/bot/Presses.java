package news.vigie.telegram.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.digest.Address;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.caller.Caller;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.send.Typing;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What happens when a button is pressed: its panel says, and who pressed is answered first. */
final class Presses {
    private final BotClient client;
    private final Answers answers;
    private final Rights rights;
    private final People people;
    private final Panels panels;
    private final InstantSource clock;
    private final Typing typing;

    Presses(Bot.Tools tools, Panels panels, Typing typing) {
        this.typing = typing;
        this.client = tools.client();
        this.answers = tools.answers();
        this.rights = tools.rights();
        this.people = new People(tools.chats());
        this.panels = panels;
        this.clock = tools.clock();
    }

    void answer(CallbackQuery query) {
        Texts texts = Texts.of(people.languageOf(query.getFrom()));
        MaybeInaccessibleMessage message = query.getMessage();
        String data = query.getData();
        Optional<Panel> panel = data == null ? Optional.empty() : panels.of(data);
        if (panel.isEmpty() || message == null || message.getChat() == null) {
            acknowledge(query, Handling.saying(texts.plain("button.stale")));
            return;
        }
        if (!panel.get().isForEveryReader()
                && !rights.mayTalk(Caller.person(query.getFrom().getId()))) {
            acknowledge(query, Handling.saying(texts.plain("closed")));
            return;
        }
        Handling handling = panel.get().press(pressed(query, message, texts));
        acknowledge(query, handling);
        act(handling, message, query.getId());
    }

    private void act(Handling handling, MaybeInaccessibleMessage message, String query) {
        boolean isChannel = message.getChat().isChannelChat();
        Typing.Announcement announcement = isChannel ? Typing.silence() : typing.announce(address(message));
        try {
            handling.deed().accept(new Beneath(message, query, announcement));
        } finally {
            announcement.end();
        }
    }

    private Pressed pressed(CallbackQuery query, MaybeInaccessibleMessage message, Texts texts) {
        Chat chat = people.met(message.getChat(), query.getFrom(), clock.instant());
        return new Pressed(
                query.getId(),
                query.getFrom().getId(),
                chat,
                address(message),
                message.getMessageId(),
                query.getData(),
                texts.language(),
                People.language(chat, query.getFrom()),
                clock.instant());
    }

    /** Too late, or answered already: nothing is lost by it. */
    private void acknowledge(CallbackQuery query, Handling handling) {
        var answer = new AnswerCallbackQuery(query.getId());
        answer.setText(handling.words());
        answer.setShowAlert(handling.insists() ? true : null);
        client.call(answer);
    }

    private static Address address(MaybeInaccessibleMessage message) {
        return new Address(
                Long.toString(message.getChatId()), message instanceof Message full ? Messages.topic(full) : null);
    }

    /** The message whose button was pressed, and what follows it; with the first of it nobody types any more. */
    private final class Beneath implements Screen {
        private final MaybeInaccessibleMessage message;
        private final String query;
        private final Typing.Announcement announcement;

        private Beneath(MaybeInaccessibleMessage message, String query, Typing.Announcement announcement) {
            this.message = message;
            this.query = query;
            this.announcement = announcement;
        }

        @Override
        public void show(RenderedPost post) {
            announcement.end();
            answers.change(address(message), message.getMessageId(), post);
        }

        @Override
        public void say(List<RenderedPost> posts) {
            announcement.end();
            answers.give(new Target(address(message), null), posts, "press " + query);
        }

        @Override
        public void ask(RenderedPost post) {
            announcement.end();
            answers.give(new Target(address(message), null).asking(), List.of(post));
        }

        @Override
        public boolean give(Attachment attachment) {
            announcement.end();
            return answers.give(new Target(address(message), null), attachment);
        }
    }
}
