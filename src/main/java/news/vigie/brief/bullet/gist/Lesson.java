package news.vigie.brief.bullet.gist;

import java.util.Collection;
import java.util.List;

/** An article with the summary that its editor wrote of it, and as how many it counts. */
final class Lesson {
    private final Draft draft;
    private final Rouge rouge;
    private final double count;
    private final Vocabulary vocabulary;
    private final List<Rouge.Portion> portions;

    Lesson(Draft draft, List<String> summary, double count) {
        this.draft = draft;
        this.count = count;
        rouge = new Rouge(summary);
        portions = draft.options().stream()
                .map(option -> rouge.portion(option.text()))
                .toList();
        vocabulary = new Vocabulary(new Setting(draft));
    }

    Draft draft() {
        return draft;
    }

    Rouge rouge() {
        return rouge;
    }

    boolean has(Use use) {
        return rouge.hasWord(use.word(), 1);
    }

    boolean has(Pair pair) {
        return rouge.hasPair(pair.left().word(), pair.right().word());
    }

    double count() {
        return count;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How much of the summary the options of these numbers have. */
    double worth(Collection<Integer> options) {
        return rouge.of(options.stream().map(portions::get).toList());
    }
}
