package news.vigie.telegram.edit.question;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** With how many stories the digest appears at least. */
final class LeastQuestion implements Question {
    @Override
    public Field field() {
        return Field.LEAST;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        return List.of(Stream.of(1, 2, 3, 5)
                .filter(number -> number <= draft.stories())
                .map(number -> Choice.of(number == draft.rest().least(), number.toString(), number.toString()))
                .toList());
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return hear(draft, code, texts);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return Lists.number(words, 1, draft.stories())
                .map(number -> (Answer) new Answer.Taken(draft.with(draft.rest().from(number))))
                .orElseGet(() -> new Answer.Misread(Notice.of("edit.misread.stories", draft.stories())));
    }
}
