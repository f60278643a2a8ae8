package news.vigie.language.name;

import java.util.List;
import java.util.stream.IntStream;
import news.vigie.language.Language;
import news.vigie.language.Name;

/**
 * Learns a name model from labelled texts. The second reading learns from what a first one says of texts that it has
 * not learnt from (stacking: Wolpert, "Stacked generalization", 1992). The same texts in the same order give the same
 * model.
 */
public final class NameTrainer {
    private static final int PARTS = 3;

    private final List<Labelled> texts;
    private final Language language;

    /** A text and all its names, in order. */
    public record Labelled(String text, List<Name> names) {}

    private NameTrainer(List<Labelled> texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public static NameModel train(List<Labelled> texts, Language language) {
        return new NameTrainer(texts, language).train();
    }

    private NameModel train() {
        int[][] guesses = new int[texts.size()][];
        IntStream.range(0, PARTS).forEach(part -> guess(part, guesses));
        return new NameModel(stage(guesses, false), stage(guesses, true));
    }

    private Stage stage(int[][] guesses, boolean informed) {
        Lessons lessons = new Lessons();
        for (int i = 0; i < texts.size(); i++) {
            Page page = new Page(texts.get(i).text(), language);
            Features plain = new Features(page);
            Features seen = informed ? plain.with(new Votes(page, guesses[i])) : plain;
            lessons.add(page, seen, Labels.of(page.words, texts.get(i).names()));
        }
        return lessons.learn();
    }

    /** Labels every third text by what the others teach. */
    private void guess(int part, int[][] guesses) {
        Lessons lessons = new Lessons();
        for (int i = 0; i < texts.size(); i++) {
            if (i % PARTS != part || texts.size() < PARTS) {
                Page page = new Page(texts.get(i).text(), language);
                lessons.add(
                        page,
                        new Features(page),
                        Labels.of(page.words, texts.get(i).names()));
            }
        }
        Stage stage = lessons.learn();
        Readings readings = new Readings(stage, stage);
        IntStream.range(0, texts.size()).filter(i -> i % PARTS == part).forEach(i -> {
            guesses[i] = readings.guess(new Page(texts.get(i).text(), language));
        });
    }
}
