package news.vigie.brief.bullet.alone;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.sign.SignScores;
import news.vigie.brief.bullet.sign.SignTrainer;
import news.vigie.language.Span;

/** Learns which sentences stand alone from what editors said of them. */
public final class StandingTrainer {
    /** One example a sentence, a hundred times fewer than of cuts. */
    private static final int LEAST_SEEN = 4;

    private final SignTrainer trainer = new SignTrainer(LEAST_SEEN);
    private int articles;

    /** Takes in the next article. */
    public Article article(Reading reading) {
        articles++;
        return new Article(articles, new Signs(reading));
    }

    /** An article whose sentences are taken in. */
    public final class Article {
        private final int number;
        private final Signs signs;

        private Article(int number, Signs signs) {
            this.number = number;
            this.signs = signs;
        }

        public void add(List<Span> kept, boolean loose, boolean stands) {
            trainer.add(number, witness -> signs.show(kept, loose, witness), stands);
        }
    }

    /** The lines of {@code standing.txt}. */
    public List<String> learn() {
        return trainer.learn();
    }

    public List<SignScores> crossValidated(int parts, double... chances) {
        return trainer.crossValidated(parts, chances);
    }
}
