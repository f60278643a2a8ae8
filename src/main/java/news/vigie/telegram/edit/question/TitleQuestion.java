package news.vigie.telegram.edit.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.hour.PartsOfDay;
import news.vigie.telegram.text.Texts;

/** What readers see above each edition. */
final class TitleQuestion implements Question {
    private static final int LONGEST = 80;
    private static final Pattern MARKED = Pattern.compile("[\"“„«]([^\"“”„«»]*)[\"”“»]");
    private static final List<String> USUAL = List.of("morning", "noon", "evening", "week");

    @Override
    public Field field() {
        return Field.TITLE;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return !draft.title().isBlank();
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
                ? new Answer.Taken(titled(draft, texts.plain("edit.title." + code)))
                : new Answer.More(draft);
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        String title = bare(CleanText.line(words));
        return title.isBlank() || title.length() > LONGEST
                ? new Answer.Misread(Notice.of("edit.misread.title", LONGEST))
                : new Answer.Taken(titled(draft, title));
    }

    /** Without the quotation marks that many put around a title. */
    private static String bare(String title) {
        Matcher marked = MARKED.matcher(title);
        return marked.matches() ? CleanText.line(marked.group(1)) : title;
    }

    /** Until it has a name, a title that speaks of the evening proposes an hour in the evening. */
    private static Draft titled(Draft draft, String title) {
        return draft.name().isBlank()
                ? TimesQuestion.at(draft.titled(title), PartsOfDay.named(title))
                : draft.titled(title);
    }
}
