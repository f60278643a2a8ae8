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

    /** A text in a language and all its names, in order. */
    public record Labelled(String text, Language language, List<Name> names) {}

    private NameTrainer(List<Labelled> texts) {
        this.texts = texts;
    }

    /** One model of all the texts; each is read with the lists of its own language. */
    public static Stages train(List<Labelled> texts) {
        return new NameTrainer(texts).train();
    }

    private Stages train() {
        int[][] guesses = new int[texts.size()][];
        IntStream.range(0, PARTS).forEach(part -> guess(part, guesses));
        return new Stages(stage(guesses, false), stage(guesses, true));
    }

    private Stage stage(int[][] guesses, boolean informed) {
        Lessons lessons = new Lessons();
        for (int i = 0; i < texts.size(); i++) {
            Page page = page(i);
            Features plain = new Features(page);
            Features seen = informed ? plain.with(new Votes(page, guesses[i])) : plain;
            lessons.add(page, seen, Labels.of(page.words, texts.get(i).names()));
        }
        return lessons.learn();
    }

    private Page page(int text) {
        return new Page(texts.get(text).text(), texts.get(text).language());
    }

    /** Labels every third text by what the others teach. */
    private void guess(int part, int[][] guesses) {
        Lessons lessons = new Lessons();
        for (int i = 0; i < texts.size(); i++) {
            if (i % PARTS != part || texts.size() < PARTS) {
                Page page = page(i);
                lessons.add(
                        page,
                        new Features(page),
                        Labels.of(page.words, texts.get(i).names()));
            }
        }
        Stage stage = lessons.learn();
        Readings readings = new Readings(stage, stage);
        IntStream.range(0, texts.size()).filter(i -> i % PARTS == part).forEach(i -> {
            guesses[i] = readings.guess(page(i));
        });
    }
}
