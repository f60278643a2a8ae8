package news.vigie.telegram.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.edit.question.Answer;
import news.vigie.telegram.edit.question.Field;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;
import news.vigie.telegram.talk.Screen;
import news.vigie.telegram.text.Texts;

/** The buttons of the conversation about a digest. */
public final class EditPanel implements Panel {
    private static final String WORD = "ed";

    private final DigestEditor editor;
    private final Backstage backstage;

    public EditPanel(DigestEditor editor, Rights rights) {
        this.editor = editor;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        return backstage.refusal(pressed).orElseGet(() -> allowed(pressed));
    }

    private Handling allowed(Pressed pressed) {
        String[] parts = pressed.data().split(":", 3);
        if (parts.length == 3 && parts[1].equals("go") && parts[2].equals("new")) {
            return Handling.doing(
                    screen -> screen.show(editor.begin(pressed.person(), "", pressed.ownTexts(), pressed.at())));
        }
        Optional<Editing> under = editor.under(pressed.person());
        if (under.isEmpty() || parts.length < 3) {
            return stale(pressed);
        }
        return switch (parts[1]) {
            case "go" -> go(parts[2], under.get(), pressed);
            case "to" ->
                Field.of(parts[2])
                        .map(field -> moved(under.get().turnedTo(field), pressed))
                        .orElseGet(() -> stale(pressed));
            default ->
                Field.of(parts[1])
                        .filter(field -> field == under.get().asked())
                        .map(field -> answered(under.get(), field, parts[2], pressed))
                        .orElseGet(() -> stale(pressed));
        };
    }

    private static Handling stale(Pressed pressed) {
        return Handling.saying(pressed.ownTexts().plain("button.stale"));
    }

    private Handling go(String where, Editing editing, Pressed pressed) {
        Texts texts = pressed.ownTexts();
        return switch (where) {
            case "back" -> moved(editing.back(), pressed);
            case "on" -> moved(editing.next(), pressed);
            case "leave" ->
                Handling.doing(screen -> {
                    editor.leave(pressed.person());
                    screen.show(RenderedPost.of(texts.html(
                            editing.edited() == null ? "edit.left.new" : "edit.left.edit",
                            editing.draft().title())));
                });
            case "preview" ->
                Handling.doing(screen ->
                        screen.say(editor.desk().preview(editing.draft().definition())));
            case "save" -> editing.asked() == null ? save(editing, pressed) : stale(pressed);
            default -> stale(pressed);
        };
    }

    private Handling save(Editing editing, Pressed pressed) {
        if (editing.draft().title().isBlank() || editing.draft().name().isBlank()) {
            return stale(pressed);
        }
        return Handling.doing(screen -> saved(editing, pressed, screen));
    }

    private void saved(Editing editing, Pressed pressed, Screen screen) {
        if (editor.save(pressed.person(), editing)) {
            screen.show(editor.screens().saved(editing, pressed.ownTexts()));
        } else {
            Editing again = editing.turnedTo(Field.NAME);
            editor.keep(pressed.person(), again, pressed.at());
            var taken = new Answer.Misread(
                    Notice.of("edit.misread.taken", editing.draft().name()), List.of());
            screen.show(editor.screens().show(again, taken, pressed.ownTexts()));
        }
    }

    private Handling answered(Editing editing, Field field, String code, Pressed pressed) {
        return switch (editor.questions().of(field).choose(editing.draft(), code, pressed.ownTexts())) {
            case Answer.Taken taken -> moved(editing.with(taken.draft()).next(), pressed);
            case Answer.More more -> moved(editing.with(more.draft()), pressed);
            case Answer.Instead other -> moved(editing.asking(other.field()), pressed);
            case Answer.Misread misread -> Handling.alerting(pressed.ownTexts().plain(misread.why()));
        };
    }

    private Handling moved(Editing to, Pressed pressed) {
        return Handling.doing(screen -> {
            editor.keep(pressed.person(), to, pressed.at());
            screen.show(editor.screens().show(to, pressed.ownTexts()));
        });
    }
}
