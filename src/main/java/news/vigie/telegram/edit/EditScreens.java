package news.vigie.telegram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.chat.Chats;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.edit.question.Answer;
import news.vigie.telegram.edit.question.Choice;
import news.vigie.telegram.edit.question.Field;
import news.vigie.telegram.edit.question.Question;
import news.vigie.telegram.edit.question.Questions;
import news.vigie.telegram.send.Keyboards;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the one message of the conversation shows: a question with what was understood so far, or the whole. */
final class EditScreens {
    private final Questions questions;
    private final Chats chats;

    EditScreens(Questions questions, Chats chats) {
        this.questions = questions;
        this.chats = chats;
    }

    RenderedPost show(Editing editing, Texts texts) {
        return show(editing, null, texts);
    }

    /** @param misread why what was said last could not be understood, and what it may have been; null: it was */
    RenderedPost show(Editing editing, Answer.@Nullable Misread misread, Texts texts) {
        return editing.asked() == null
                ? whole(editing, texts)
                : question(editing, questions.of(editing.asked()), misread, texts);
    }

    private RenderedPost question(Editing editing, Question question, Answer.@Nullable Misread misread, Texts texts) {
        var parts = new ArrayList<String>();
        parts.add(head(editing, texts));
        String known = editing.walking() ? lines(editing, editing.answered(), texts) : "";
        if (!known.isEmpty()) {
            parts.add(known);
        }
        if (misread != null) {
            parts.add("⚠️ " + Html.escape(texts.sentence(misread.why())));
        }
        parts.add(texts.html("edit.ask." + question.field().word()));
        if (question.isAnswered(editing.draft())) {
            parts.add(texts.html("edit.chosen", new DigestWords(texts, chats).of(editing.draft(), question.field())));
        }
        var keys = new ArrayList<List<Button>>();
        if (misread != null) {
            keys.addAll(rows(question, Choice.rows(misread.guesses(), 1)));
        }
        keys.addAll(keys(editing, question, texts));
        return new RenderedPost(String.join("\n\n", parts), keys, null);
    }

    private static String head(Editing editing, Texts texts) {
        if (editing.edited() != null) {
            return texts.html("edit.head.edit", editing.draft().title());
        }
        return editing.place() == 0
                ? texts.html("edit.head.new")
                : texts.html(
                        "edit.head.walk",
                        Integer.toString(editing.place()),
                        Integer.toString(editing.fields().size()));
    }

    private String lines(Editing editing, List<Field> fields, Texts texts) {
        var words = new DigestWords(texts, chats);
        return fields.stream()
                .map(field -> texts.html(
                        "edit.line", texts.plain("edit.field." + field.word()), words.of(editing.draft(), field)))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<Button>> keys(Editing editing, Question question, Texts texts) {
        var rows = new ArrayList<>(rows(question, question.choices(editing.draft(), texts)));
        var steps = new ArrayList<Button>();
        if (!editing.isFirst() || !editing.walking()) {
            steps.add(new Button(texts.plain("edit.key.back"), null, "ed:go:back"));
        }
        if (question.isAnswered(editing.draft())) {
            steps.add(new Button(texts.plain("edit.key.on"), null, "ed:go:on"));
        }
        rows.add(steps);
        rows.add(List.of(new Button(texts.plain("edit.key.leave"), null, "ed:go:leave")));
        return rows;
    }

    private static List<List<Button>> rows(Question question, List<List<Choice>> choices) {
        return choices.stream()
                .map(row -> row.stream()
                        .map(choice -> key(question.field(), choice))
                        .filter(button -> Keyboards.fits(String.valueOf(button.data())))
                        .toList())
                .toList();
    }

    private static Button key(Field field, Choice choice) {
        return new Button(choice.text(), null, "ed:%s:%s".formatted(field.word(), choice.code()));
    }

    /** It holds from now on: what it is, and what may be done with it. */
    RenderedPost saved(Editing editing, Texts texts) {
        var words = new DigestWords(texts, chats);
        String key = editing.edited() == null ? "edit.saved.new" : "edit.saved.edit";
        String html = texts.html(
                key,
                editing.draft().title(),
                words.when(editing.draft().schedule()),
                editing.draft().name());
        String data = "pub:show:" + Code.of(editing.draft().name()) + ":1";
        return new RenderedPost(html, List.of(List.of(new Button(texts.plain("pub.key.show"), null, data))), null);
    }

    private RenderedPost whole(Editing editing, Texts texts) {
        String html = head(editing, texts) + "\n\n" + lines(editing, editing.all(), texts) + "\n\n"
                + texts.html(editing.edited() == null ? "edit.whole.new" : "edit.whole.edit");
        var rows = new ArrayList<List<Button>>();
        List<Field> fields = editing.all();
        for (int from = 0; from < fields.size(); from += 2) {
            rows.add(fields.subList(from, Math.min(fields.size(), from + 2)).stream()
                    .map(field -> new Button(texts.plain("edit.field." + field.word()), null, "ed:to:" + field.word()))
                    .toList());
        }
        rows.add(List.of(new Button(texts.plain("edit.key.preview"), null, "ed:go:preview")));
        rows.add(List.of(
                new Button(
                        texts.plain(editing.edited() == null ? "edit.key.create" : "edit.key.save"),
                        null,
                        "ed:go:save"),
                new Button(texts.plain("edit.key.leave"), null, "ed:go:leave")));
        return new RenderedPost(html, rows, null);
    }
}
