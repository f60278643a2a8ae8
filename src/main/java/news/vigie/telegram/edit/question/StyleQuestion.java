package news.vigie.telegram.edit.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.vigie.digest.Style;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** How much of each story is shown. */
final class StyleQuestion implements Question {
    @Override
    public Field field() {
        return Field.STYLE;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return Arrays.stream(Style.values())
                .map(style -> List.of(Choice.of(style == draft.style(), texts.plain(key(style)), word(style))))
                .toList();
    }

    private static String word(Style style) {
        return style.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Style style) {
        return "edit.style." + word(style);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        Optional<Style> chosen = Arrays.stream(Style.values())
                .filter(style -> word(style).equals(code))
                .findFirst();
        return chosen.isPresent() ? new Answer.Taken(draft.styled(chosen.get())) : new Answer.More(draft);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return new Answer.Misread(Notice.of("edit.misread.button"));
    }
}
