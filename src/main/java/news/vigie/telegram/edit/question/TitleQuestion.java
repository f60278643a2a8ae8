package news.vigie.telegram.edit.question;

import java.util.List;
import java.util.Set;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.text.Texts;

/** What readers see above each edition. */
final class TitleQuestion implements Question {
    private static final int LONGEST = 80;
    private static final List<String> USUAL = List.of("morning", "noon", "evening", "week");

    @Override
    public Field field() {
        return Field.TITLE;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return Choice.rows(
                USUAL.stream()
                        .map(code -> new Choice(texts.plain("edit.title." + code), code))
                        .toList(),
                2);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return Set.copyOf(USUAL).contains(code)
                ? new Answer.Taken(draft.titled(texts.plain("edit.title." + code)))
                : new Answer.More(draft);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String title = CleanText.line(words);
        return title.isBlank() || title.length() > LONGEST
                ? new Answer.Misread(Notice.of("edit.misread.title", LONGEST))
                : new Answer.Taken(draft.titled(title));
    }
}
