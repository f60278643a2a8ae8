package news.vigie.telegram.office;

import java.util.List;
import news.vigie.render.Button;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/** {@code /backup}: offers a copy of everything, and says what is in it. */
public final class BackupCommand implements BotCommand {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Audience audience() {
        return Audience.OWNERS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> offer(call.texts()));
    }

    private static Reply offer(Texts texts) {
        return Reply.of(
                texts.html("backup.offer"),
                List.of(List.of(
                        new Button(texts.plain("backup.key.make"), null, "backup:make"),
                        new Button(texts.plain("pub.key.no"), null, "backup:no"))));
    }
}
