package news.vigie.telegram.edit.question;

import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.text.Texts;

/** What the digest is, in a sentence. */
final class AboutQuestion implements Question {
    private static final int LONGEST = 300;
    private static final String NONE = "none";

    @Override
    public Field field() {
        return Field.ABOUT;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return List.of(List.of(Choice.of(draft.about().isEmpty(), texts.plain("edit.about.none"), NONE)));
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return code.equals(NONE) ? new Answer.Taken(draft.with(draft.rest().about(null))) : new Answer.More(draft);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String about = CleanText.line(words);
        return about.isBlank() || about.length() > LONGEST
                ? new Answer.Misread(Notice.of("edit.misread.about", LONGEST))
                : new Answer.Taken(draft.with(draft.rest().about(about)));
    }
}
