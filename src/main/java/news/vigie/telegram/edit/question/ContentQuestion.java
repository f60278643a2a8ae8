package news.vigie.telegram.edit.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.digest.Selection;
import news.vigie.digest.words.WordFilter;
import news.vigie.notice.Notice;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.Topics;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Texts;

/** What the digest tells: topics by buttons, words by typing, feeds by a question of their own. */
final class ContentQuestion implements Question {
    private static final int MOST_WORDS = 20;
    private static final int MOST_TOPICS = 30;
    private static final int LONGEST = 80;
    private static final int SHOWN = 24;

    private final Topics topics;

    ContentQuestion(Topics topics) {
        this.topics = topics;
    }

    @Override
    public Field field() {
        return Field.CONTENT;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return true;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        Selection chosen = draft.selection();
        var rows = new ArrayList<List<Choice>>();
        rows.addAll(Choice.rows(
                topics(chosen).stream()
                        .map(topic -> Choice.of(
                                chosen.topics().contains(topic),
                                CleanText.shortened(topic, SHOWN),
                                "t" + Code.of(topic)))
                        .toList(),
                3));
        rows.addAll(Choice.rows(
                words(chosen).stream()
                        .map(word -> new Choice("✕ " + CleanText.shortened(word, SHOWN), "w" + Code.of(word)))
                        .toList(),
                3));
        rows.add(List.of(
                Choice.of(isEverything(chosen), texts.plain("edit.content.all"), "all"),
                new Choice(texts.plain("edit.content.feeds"), "feeds")));
        return rows;
    }

    private List<String> topics(Selection chosen) {
        var all = new LinkedHashSet<>(topics.usual());
        all.addAll(chosen.topics());
        return List.copyOf(all);
    }

    /** Excluded ones with a hyphen, as they are typed. */
    private static List<String> words(Selection chosen) {
        return Stream.concat(
                        chosen.include().stream(), chosen.exclude().stream().map(word -> "-" + word))
                .toList();
    }

    private static boolean isEverything(Selection chosen) {
        return chosen.topics().isEmpty()
                && chosen.feeds().isEmpty()
                && words(chosen).isEmpty();
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        Selection chosen = draft.selection();
        if (code.equals("feeds")) {
            return new Answer.Instead(Field.FEEDS);
        }
        if (code.equals("all")) {
            return new Answer.More(
                    draft.telling(new Selection(List.of(), List.of(), List.of(), List.of(), chosen.onlyLanguage())));
        }
        String rest = code.isEmpty() ? "" : code.substring(1);
        Optional<Selection> changed = code.startsWith("t")
                ? Code.find(topics(chosen), rest).map(topic -> withTopic(chosen, topic))
                : Code.find(words(chosen), rest).map(word -> withWord(chosen, word));
        return changed.map(other -> told(draft, other)).orElse(new Answer.More(draft));
    }

    /** What is typed is taken in, whether it was chosen before or not. */
    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        Selection chosen = draft.selection();
        List<String> usual = topics.usual();
        for (String typed : Lists.typed(words)) {
            String word = typed.replaceAll("^[#+]", "");
            String bare = word.replaceAll("^-", "").strip();
            Optional<Notice> problem = bare.isEmpty() || bare.length() > LONGEST
                    ? Optional.of(Notice.of("edit.misread.long", LONGEST))
                    : WordFilter.problem(bare);
            if (problem.isPresent()) {
                return new Answer.Misread(problem.get());
            }
            String topic = bare.toLowerCase(Locale.ROOT);
            boolean isTopic = !typed.startsWith("-") && (typed.startsWith("#") || usual.contains(topic));
            boolean known =
                    isTopic ? chosen.topics().contains(topic) : words(chosen).contains(word);
            if (!known) {
                chosen = isTopic ? withTopic(chosen, topic) : withWord(chosen, word);
            }
        }
        return words(chosen).size() > MOST_WORDS
                ? new Answer.Misread(Notice.of("edit.misread.many", MOST_WORDS))
                : told(draft, chosen);
    }

    /** More than the most may have been chosen long ago: fewer of them are no more than before. */
    private static Answer told(Draft draft, Selection chosen) {
        int before = draft.selection().topics().size();
        int now = chosen.topics().size();
        return now > MOST_TOPICS && now > before
                ? new Answer.Misread(Notice.of("edit.misread.topics-most", MOST_TOPICS))
                : new Answer.More(draft.telling(chosen));
    }

    private static Selection withTopic(Selection chosen, String topic) {
        return new Selection(
                chosen.feeds(),
                Lists.toggled(chosen.topics(), topic),
                chosen.include(),
                chosen.exclude(),
                chosen.onlyLanguage());
    }

    private static Selection withWord(Selection chosen, String word) {
        boolean excluded = word.startsWith("-");
        return new Selection(
                chosen.feeds(),
                chosen.topics(),
                excluded ? chosen.include() : Lists.toggled(chosen.include(), word),
                excluded ? Lists.toggled(chosen.exclude(), word.substring(1).strip()) : chosen.exclude(),
                chosen.onlyLanguage());
    }
}
