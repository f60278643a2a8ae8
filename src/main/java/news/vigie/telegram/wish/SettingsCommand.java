package news.vigie.telegram.wish;

import java.util.ArrayList;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.digest.Address;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/** {@code /settings}: how this chat wants its digests; in private also the chats to which the person added the bot. */
public final class SettingsCommand implements BotCommand {
    private static final int MOST_CHATS = 20;

    private final Desks desks;

    public SettingsCommand(Desks desks) {
        this.desks = desks;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        RenderedPost page = new SettingsView(desks, Wish.home(call.address()), call.texts(), call.at()).page();
        Long person = call.caller().person();
        if (!call.isPrivate() || person == null) {
            return new Reply(List.of(page));
        }
        var rows = new ArrayList<>(page.keyboard());
        desks.chats().addedBy(person).stream()
                .limit(MOST_CHATS)
                .map(chat -> List.of(new Button(
                        "⚙ " + title(chat),
                        null,
                        Wish.home(Address.of(chat.id())).data())))
                .forEach(rows::add);
        return new Reply(List.of(new RenderedPost(page.html(), rows, null)));
    }

    /** Opens the settings of the chat. */
    public static Button key(Address chat, Texts texts) {
        return new Button(texts.plain("settings.open"), null, Wish.home(chat).data());
    }

    private static String title(Chat chat) {
        return chat.title() == null ? Long.toString(chat.id()) : chat.title();
    }
}
