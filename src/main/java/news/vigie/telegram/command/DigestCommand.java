package news.vigie.telegram.command;

import news.vigie.digest.Digests;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /digest [name] [period] [words]}: an edition now; with several to choose from and no word, buttons. */
final class DigestCommand implements BotCommand {
    private final NewsDesk desk;
    private final Digests digests;
    private final DigestButtons buttons;

    DigestCommand(NewsDesk desk, Digests digests, DigestButtons buttons) {
        this.desk = desk;
        this.digests = digests;
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        if (call.arguments().isEmpty() && digests.all().size() > 1) {
            return Reply.of(call.texts().html("digest.which"), buttons.toRead(call.texts()));
        }
        return new Reply(desk.digest(call.arguments(), call.address(), call.language(), call.at()));
    }
}
