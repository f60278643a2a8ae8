package news.vigie.telegram.edit.question;

import java.util.List;
import java.util.TreeSet;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** How many stories an edition tells at most. */
final class StoriesQuestion implements Question {
    private static final int MOST = 50;
    private static final List<Integer> USUAL = List.of(3, 5, 8, 10, 15);

    @Override
    public Field field() {
        return Field.STORIES;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        var shown = new TreeSet<>(USUAL);
        shown.add(draft.stories());
        return List.of(shown.stream()
                .map(number -> Choice.of(number == draft.stories(), number.toString(), number.toString()))
                .toList());
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return hear(draft, code, texts);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return Lists.number(words, 1, MOST)
                .map(number -> (Answer) new Answer.Taken(draft.of(number)))
                .orElseGet(() -> new Answer.Misread(Notice.of("edit.misread.stories", MOST)));
    }
}
