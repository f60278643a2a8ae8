package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.alone.StandingTrainer;
import news.vigie.brief.bullet.sign.SignScores;
import news.vigie.brief.quote.QuoteFinder;
import news.vigie.language.Span;

/** Learns which passages stand alone under their headline from articles whose sentences editors judged. */
public final class AloneTrainer {
    private final QuoteFinder quotes = new QuoteFinder();
    private final StandingTrainer trainer = new StandingTrainer();
    private int sentences;

    /**
     * A sentence of an article.
     *
     * @param stands whether a reader who sees nothing else but the headline understands it
     */
    public record Judged(String text, boolean stands) {}

    /** Takes in an article and its sentences, in its order; a sentence that is not in the text is left. */
    public void add(Reading reading, List<Judged> judged) {
        String text = reading.article().text();
        int words = BriefSettings.DEFAULT.maxWords();
        var passages = new Passages(reading, quotes.find(reading), words);
        List<Passage> fullest = fullest(passages.all());
        StandingTrainer.Article article = trainer.article(reading);
        int from = 0;
        for (Judged sentence : judged) {
            int at = text.indexOf(sentence.text(), from);
            if (at >= 0) {
                from = at + sentence.text().length();
                longestIn(new Span(at, from), fullest).ifPresent(passage -> {
                    article.add(passage.kept(), passages.isDoubted(passage), sentence.stands());
                    sentences++;
                });
            }
        }
    }

    /** Of all that end at one place the first, which is the fullest. */
    private static List<Passage> fullest(List<Passage> passages) {
        var ends = new LinkedHashMap<Integer, Passage>();
        for (Passage passage : passages) {
            if (!passage.kept().isEmpty()) {
                ends.putIfAbsent(passage.kept().getLast().end(), passage);
            }
        }
        return new ArrayList<>(ends.values());
    }

    private static Optional<Passage> longestIn(Span sentence, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kept().getFirst().start() >= sentence.start()
                        && passage.kept().getLast().end() <= sentence.end())
                .reduce((one, other) -> other.words() > one.words() ? other : one);
    }

    /** How many sentences there are to learn from. */
    public int size() {
        return sentences;
    }

    /** The lines of {@code standing.txt}. */
    public List<String> learn() {
        return trainer.learn();
    }

    /** How well it is foretold in articles that were not learnt from, for each least chance. */
    public List<SignScores> crossValidated(int parts, double... chances) {
        return trainer.crossValidated(parts, chances);
    }
}
