package news.vigie.telegram.command;

import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /about}: what the bot promises. */
final class AboutCommand implements BotCommand {
    @Override
    public String name() {
        return "about";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.of(call.texts().html("about.text"));
    }
}
