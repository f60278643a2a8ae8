package news.vigie.telegram.office;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /errors}: what is wrong, or went wrong lately. */
public final class ErrorsCommand implements BotCommand {
    private final TroublePages pages;

    public ErrorsCommand(TroublePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "errors";
    }

    @Override
    public Audience audience() {
        return Audience.OWNERS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> new Reply(List.of(pages.page(1, call.texts(), call.at()))));
    }
}
