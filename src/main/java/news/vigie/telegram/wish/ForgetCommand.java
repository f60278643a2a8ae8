package news.vigie.telegram.wish;

import java.util.List;
import news.vigie.render.Button;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;

/** {@code /forget}: says what is kept of this chat or person, and asks whether it is to go. */
public final class ForgetCommand implements BotCommand {
    @Override
    public String name() {
        return "forget";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        String key = call.isPrivate() ? "forget.ask" : "forget.ask-chat";
        return Reply.of(
                call.texts().html(key),
                List.of(
                        List.of(new Button(
                                call.texts().plain("forget.yes"),
                                null,
                                "forget:" + call.chat().id())),
                        List.of(new Button(call.texts().plain("forget.no"), null, "forget:no"))));
    }
}
