package news.vigie.telegram.edit.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.vigie.digest.Selection;
import news.vigie.feed.Feed;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.Texts;

/** Which feeds the digest is made of, where not of all. */
final class FeedsQuestion implements Question {
    private static final int MOST = 30;
    private static final int LONGEST = 40;

    private final FeedDesk desk;

    FeedsQuestion(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public Field field() {
        return Field.FEEDS;
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    /** The chosen ones first; those that there is no room for are typed. */
    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        List<String> chosen = draft.selection().feeds();
        var shown = new LinkedHashSet<>(chosen);
        names().limit(MOST).forEach(shown::add);
        return Choice.rows(
                shown.stream()
                        .map(name ->
                                Choice.of(chosen.contains(name), CleanText.shortened(name, LONGEST), Code.of(name)))
                        .toList(),
                2);
    }

    private Stream<String> names() {
        return desk.feeds().stream().map(Feed::name).distinct();
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return Code.find(
                        Stream.concat(names(), draft.selection().feeds().stream())
                                .toList(),
                        code)
                .map(name -> (Answer) new Answer.More(with(draft, name)))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        Draft changed = draft;
        for (String typed : Lists.typed(words)) {
            List<String> meant = names().filter(
                            name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                    .toList();
            if (meant.isEmpty()) {
                return new Answer.Misread(Notice.of("edit.misread.feed", typed));
            }
            for (String name : meant) {
                changed = with(changed, name);
            }
        }
        return new Answer.More(changed);
    }

    private static Draft with(Draft draft, String feed) {
        Selection chosen = draft.selection();
        return draft.telling(new Selection(
                Lists.toggled(chosen.feeds(), feed),
                chosen.topics(),
                chosen.include(),
                chosen.exclude(),
                chosen.onlyLanguage()));
    }
}
