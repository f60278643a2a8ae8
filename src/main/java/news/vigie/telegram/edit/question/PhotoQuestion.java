package news.vigie.telegram.edit.question;

import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** Whether a photo of the first story stands above the digest. */
final class PhotoQuestion implements Question {
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public Field field() {
        return Field.PHOTO;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        boolean photo = draft.rest().photo();
        return List.of(List.of(
                Choice.of(photo, texts.plain("edit.photo.yes"), YES),
                Choice.of(!photo, texts.plain("edit.photo.no"), NO)));
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return code.equals(YES) || code.equals(NO)
                ? new Answer.Taken(draft.with(draft.rest().with(code.equals(YES))))
                : new Answer.More(draft);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return new Answer.Misread(Notice.of("edit.misread.button"));
    }
}
