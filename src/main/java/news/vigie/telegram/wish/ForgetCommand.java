package news.vigie.telegram.wish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.render.Button;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/**
 * {@code /forget}: says what is kept of this chat or person, and asks whether it is to go. A link
 * {@code start=forget_CHAT} asks it in private of a channel.
 */
public final class ForgetCommand implements BotCommand, Payload {
    public static final String WORD = "forget";

    private final Chats chats;
    private final Rights rights;

    public ForgetCommand(Chats chats, Rights rights) {
        this.chats = chats;
        this.rights = rights;
    }

    @Override
    public String name() {
        return WORD;
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        String key = call.isPrivate() ? "forget.ask" : "forget.ask-chat";
        return question(call, call.texts().html(key), call.chat().id());
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Reply open(Call call, String rest) {
        Optional<Chat> chat = rest.matches("-\\d{1,18}") ? chats.byId(Long.parseLong(rest)) : Optional.empty();
        if (!call.isPrivate() || chat.isEmpty()) {
            return Reply.of(call.texts().html("setup.gone"));
        }
        if (!rights.rules(chat.get().id(), call)) {
            return Reply.of(call.texts().html("not.allowed.chat"));
        }
        String title = Objects.requireNonNullElse(chat.get().title(), rest);
        return question(
                call, call.texts().html("forget.ask-of", title), chat.get().id());
    }

    private static Reply question(Call call, String words, long chat) {
        return Reply.of(
                words,
                List.of(
                        List.of(new Button(call.texts().plain("forget.yes"), null, WORD + ":" + chat)),
                        List.of(new Button(call.texts().plain("forget.no"), null, WORD + ":no"))));
    }
}
