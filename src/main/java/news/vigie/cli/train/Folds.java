package news.vigie.cli.train;

import java.util.List;
import news.vigie.brief.bullet.sign.SignScores;
import news.vigie.cli.Speech;
import picocli.CommandLine.Option;

/** In how many parts a model of sentences is cross-validated, and what is said of it. */
final class Folds {
    private static final double[] CHANCES = {0.3, 0.5, 0.7, 0.9};

    @Option(
            names = "--folds",
            paramLabel = "4",
            description =
                    "also cross-validates in so many parts, and says how well it is foretold, by the least chance")
    int parts;

    /** What is cross-validated. */
    @FunctionalInterface
    interface Model {
        List<SignScores> crossValidated(int parts, double... chances);
    }

    void tell(Model model, Speech speech) {
        if (parts > 1) {
            speech.tell("cli.train.folds", parts);
            model.crossValidated(parts, CHANCES).forEach(scores -> tell(scores, speech));
        }
    }

    private static void tell(SignScores scores, Speech speech) {
        speech.tell(
                "cli.train.chance",
                percent(scores.chance()),
                percent(scores.precision()),
                percent(scores.recall()),
                scores.right(),
                scores.wrong(),
                scores.missed());
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
