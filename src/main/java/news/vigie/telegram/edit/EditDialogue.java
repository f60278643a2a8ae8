package news.vigie.telegram.edit;

import java.util.List;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.edit.question.Answer;
import news.vigie.telegram.edit.question.Field;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Saved;
import org.jspecify.annotations.Nullable;

/** Answers that are typed while a digest is defined. */
public final class EditDialogue implements Dialogue {
    private final DigestEditor editor;
    private final Rights rights;

    public EditDialogue(DigestEditor editor, Rights rights) {
        this.editor = editor;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return Editing.KIND;
    }

    @Override
    public Step hear(Call call, String state) {
        if (!rights.isAdmin(call.caller().person())) {
            return Step.last(Reply.of(call.texts().html("not.allowed.admin")));
        }
        return Saved.read(state, Editing.class)
                .map(editing -> hear(call, editing))
                .orElseGet(() -> Step.last(Reply.of(call.texts().html("edit.stale"))));
    }

    private Step hear(Call call, Editing editing) {
        Field asked = editing.asked();
        if (asked == null) {
            return said(editing, null, call);
        }
        return switch (editor.questions().of(asked).hear(editing.draft(), call.arguments(), call.texts())) {
            case Answer.Taken taken -> said(editing.with(taken.draft()).next(), null, call);
            case Answer.More more -> said(editing.with(more.draft()), null, call);
            case Answer.Instead other -> said(editing.asking(other.field()), null, call);
            case Answer.Misread misread -> said(editing, misread, call);
        };
    }

    private Step said(Editing editing, Answer.@Nullable Misread misread, Call call) {
        var shown = editor.screens().show(editing, misread, call.texts());
        return new Step(new Reply(List.of(shown)), Saved.write(editing));
    }
}
