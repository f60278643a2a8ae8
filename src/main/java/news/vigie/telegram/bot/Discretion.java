package news.vigie.telegram.bot;

import java.net.URI;
import java.util.List;
import news.vigie.chat.ChatType;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.wish.ForgetCommand;
import news.vigie.telegram.wish.Setup;

/** What the administrators of a channel settle is not for its readers to see and press: it is settled in private. */
final class Discretion {
    private final String bot;

    Discretion(String bot) {
        this.bot = bot;
    }

    /** A command that says all there is to say is followed; one that asks back leads to a talk with the bot. */
    Reply answer(BotCommand command, Call call) {
        boolean isPublic = call.chat().type() == ChatType.CHANNEL && command.audience() == Audience.CHAT_ADMINISTRATORS;
        if (!isPublic) {
            return command.answer(call);
        }
        return call.arguments().isEmpty() ? inPrivate(command, call) : withoutButtons(command.answer(call));
    }

    private Reply inPrivate(BotCommand command, Call call) {
        String word = command.name().equals(ForgetCommand.WORD) ? ForgetCommand.WORD : Setup.WORD;
        URI link = URI.create(
                "https://t.me/" + bot + "?start=" + word + "_" + call.chat().id());
        return Reply.of(
                call.texts().html("channel.private"),
                List.of(List.of(new Button(call.texts().plain("channel.open"), link, null))));
    }

    private static Reply withoutButtons(Reply reply) {
        return new Reply(
                reply.posts().stream().map(RenderedPost::withoutKeyboard).toList(), reply.files());
    }
}
