package news.vigie.telegram.publish;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /unpost}: what was published lately, to take one of it back. */
public final class UnpostCommand implements BotCommand {
    private final RecallPages pages;

    public UnpostCommand(RecallPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "unpost";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> new Reply(List.of(pages.list(call.texts(), call.at()))));
    }
}
