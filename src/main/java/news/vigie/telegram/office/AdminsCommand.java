package news.vigie.telegram.office;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /admins}: who they are; with a name, or as an answer to somebody's message: that one too. */
public final class AdminsCommand implements BotCommand {
    private final StaffPages pages;

    public AdminsCommand(StaffPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "admins";
    }

    @Override
    public Audience audience() {
        return Audience.OWNERS;
    }

    @Override
    public Reply answer(Call call) {
        if (call.about() != null) {
            return new Reply(List.of(pages.question(call.about(), call.texts())));
        }
        if (call.arguments().startsWith("@")) {
            return pages.named(call.arguments().substring(1).strip())
                    .map(person -> new Reply(List.of(pages.question(person, call.texts()))))
                    .orElseGet(() -> Reply.of(call.texts().html("admins.unknown", call.arguments())));
        }
        return Backstage.refusal(call).orElseGet(() -> new Reply(List.of(pages.list("", call.texts()))));
    }
}
