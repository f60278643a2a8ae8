package news.vigie.telegram.edit.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.digest.Selection;
import news.vigie.feed.Feed;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/** Which feeds the digest is made of, where not of all. */
final class FeedsQuestion implements Question {
    private static final int SHOWN = 30;
    /** More is a topic's work; and with those shown beside them they fit below one message. */
    private static final int MOST_CHOSEN = 60;
    /** A letter or two would be anything. */
    private static final int MOST_MEANT = 10;

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
    public boolean isAnswered(Draft draft) {
        return true;
    }

    /** The chosen ones first; those that there is no room for are typed. */
    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        List<String> chosen = draft.selection().feeds();
        var shown = chosen.stream().limit(MOST_CHOSEN).collect(Collectors.toCollection(LinkedHashSet::new));
        names().limit(SHOWN).forEach(shown::add);
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
        List<String> chosen = draft.selection().feeds();
        return Code.find(Stream.concat(names(), chosen.stream()).toList(), code)
                .map(name -> Lists.toggled(chosen, name))
                .map(feeds -> feeds.size() > Math.max(MOST_CHOSEN, chosen.size())
                        ? new Answer.Misread(Notice.of("edit.misread.feeds-most", MOST_CHOSEN))
                        : new Answer.More(of(draft, feeds)))
                .orElse(new Answer.More(draft));
    }

    /** What is typed is taken in, whether it was chosen before or not. */
    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        List<String> chosen = draft.selection().feeds();
        for (String typed : Lists.typed(words)) {
            List<String> meant = meant(typed);
            if (meant.isEmpty()) {
                return new Answer.Misread(Notice.of("edit.misread.feed", Lists.quoted(typed)));
            }
            if (meant.size() > MOST_MEANT) {
                return new Answer.Misread(Notice.of("edit.misread.feeds-many", Lists.quoted(typed), meant.size()));
            }
            for (String name : meant) {
                chosen = Lists.with(chosen, name);
            }
        }
        return chosen.size() > MOST_CHOSEN
                ? new Answer.Misread(Notice.of("edit.misread.feeds-most", MOST_CHOSEN))
                : new Answer.More(of(draft, chosen));
    }

    /** The one of that very name, else those that have the words in theirs. */
    private List<String> meant(String typed) {
        List<String> exact = names().filter(typed::equalsIgnoreCase).toList();
        String part = typed.toLowerCase(Locale.ROOT);
        return exact.isEmpty()
                ? names().filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                        .toList()
                : exact;
    }

    private static Draft of(Draft draft, List<String> feeds) {
        Selection chosen = draft.selection();
        return draft.telling(
                new Selection(feeds, chosen.topics(), chosen.include(), chosen.exclude(), chosen.onlyLanguage()));
    }
}
