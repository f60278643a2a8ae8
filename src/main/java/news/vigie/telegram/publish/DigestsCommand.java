package news.vigie.telegram.publish;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /digests}: every digest, with what may be done with it. */
public final class DigestsCommand implements BotCommand {
    private final DigestCards cards;

    public DigestsCommand(DigestCards cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> new Reply(List.of(cards.page(1, call.texts()))));
    }
}
