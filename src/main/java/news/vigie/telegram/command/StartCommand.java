package news.vigie.telegram.command;

import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;

/** {@code /start}: what the bot is, and the digests to begin with. */
final class StartCommand implements BotCommand {
    private final DigestButtons buttons;

    StartCommand(DigestButtons buttons) {
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.of(call.texts().html("start.welcome"), buttons.toRead(call.texts()));
    }
}
