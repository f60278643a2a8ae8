package news.vigie.telegram.edit.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.vigie.digest.PostFormat;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** In what form the digest is written to Telegram. */
final class FormatQuestion implements Question {
    @Override
    public Field field() {
        return Field.FORMAT;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return Arrays.stream(PostFormat.values())
                .map(format ->
                        List.of(Choice.of(format == draft.rest().format(), texts.plain(key(format)), word(format))))
                .toList();
    }

    private static String word(PostFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static String key(PostFormat format) {
        return "edit.format." + word(format);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return Arrays.stream(PostFormat.values())
                .filter(format -> word(format).equals(code))
                .findFirst()
                .map(format -> (Answer) new Answer.Taken(draft.with(draft.rest().as(format))))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return new Answer.Misread(Notice.of("edit.misread.button"));
    }
}
