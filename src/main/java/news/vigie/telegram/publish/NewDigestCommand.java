package news.vigie.telegram.publish;

import java.util.List;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.edit.DigestEditor;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /newdigest [title]}: the conversation that ends in a new digest. */
public final class NewDigestCommand implements BotCommand {
    private final DigestEditor editor;

    public NewDigestCommand(DigestEditor editor) {
        this.editor = editor;
    }

    @Override
    public String name() {
        return "newdigest";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call)
                .orElseGet(() ->
                        new Reply(List.of(editor.begin(call.chat().id(), call.arguments(), call.texts(), call.at()))));
    }
}
