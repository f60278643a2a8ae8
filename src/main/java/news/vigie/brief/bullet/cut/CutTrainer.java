package news.vigie.brief.bullet.cut;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.sign.SignScores;
import news.vigie.brief.bullet.sign.SignTrainer;
import news.vigie.language.Span;

/** Learns what a sentence can do without from sentences in which editors marked it. */
public final class CutTrainer {
    /** Cuts have millions of signs, most of them seen in one article. */
    private static final int LEAST_SEEN = 15;

    private final SignTrainer trainer = new SignTrainer(LEAST_SEEN);
    private int articles;

    /**
     * Takes in an article, and its sentences as they were marked, in its order.
     *
     * @throws IllegalArgumentException where the braces of a sentence do not match
     */
    public void add(Reading reading, List<String> marked) {
        String text = reading.article().text();
        var finder = new CutFinder(reading, new Quotations(text));
        int from = 0;
        for (String line : marked) {
            MarkedSentence sentence = MarkedSentence.of(line);
            int at = text.indexOf(sentence.text(), from);
            if (at >= 0) {
                from = at + sentence.text().length();
                take(finder, new Span(at, from), sentence);
            }
        }
        articles++;
    }

    private void take(CutFinder finder, Span span, MarkedSentence sentence) {
        Row row = finder.row(span);
        for (Candidate candidate : finder.candidates(span, row)) {
            boolean allowed = sentence.allows(new Span(
                    candidate.span().start() - span.start(), candidate.span().end() - span.start()));
            trainer.add(articles, witness -> Signs.show(row, candidate, witness), allowed);
        }
    }

    /** How many articles were taken in. */
    public int size() {
        return articles;
    }

    /** The lines of {@code cuts.txt}. */
    public List<String> learn() {
        return trainer.learn();
    }

    /** How well cuts are found in articles that were not learnt from, for each least chance. */
    public List<SignScores> crossValidated(int parts, double... chances) {
        return trainer.crossValidated(parts, chances);
    }
}
