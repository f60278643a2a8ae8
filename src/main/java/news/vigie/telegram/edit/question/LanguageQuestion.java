package news.vigie.telegram.edit.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Selection;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;

/** The language of headings and dates, and whether stories in others are told. */
final class LanguageQuestion implements Question {
    private static final String ONLY = "only";

    @Override
    public Field field() {
        return Field.LANGUAGE;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        var rows = new ArrayList<List<Choice>>(Choice.rows(
                SpokenLanguages.ALL.stream()
                        .map(language -> Choice.of(
                                language.equals(draft.language()), SpokenLanguages.ownName(language), language.code()))
                        .toList(),
                2));
        rows.add(List.of(Choice.of(draft.selection().onlyLanguage(), texts.plain("edit.language.only"), ONLY)));
        return rows;
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        if (code.equals(ONLY)) {
            Selection chosen = draft.selection();
            return new Answer.More(draft.telling(new Selection(
                    chosen.feeds(), chosen.topics(), chosen.include(), chosen.exclude(), !chosen.onlyLanguage())));
        }
        return SpokenLanguages.ALL.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .map(language -> (Answer) new Answer.Taken(draft.in(language)))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        Optional<Language> meant = SpokenLanguages.ALL.stream()
                .filter(language -> isMeant(language, words.strip(), texts.language()))
                .findFirst();
        return meant.isPresent()
                ? new Answer.Taken(draft.in(meant.get()))
                : new Answer.Misread(Notice.of("edit.misread.language"));
    }

    private static boolean isMeant(Language language, String words, Language spoken) {
        return words.equalsIgnoreCase(language.code())
                || words.equalsIgnoreCase(SpokenLanguages.ownName(language))
                || words.equalsIgnoreCase(language.locale().getDisplayLanguage(spoken.locale()));
    }
}
