package news.vigie.brief.bullet;

import java.util.List;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.gist.GistScores;
import news.vigie.brief.bullet.gist.GistTrainer;
import news.vigie.brief.quote.QuoteFinder;

/** Learns which bullets tell an article from articles with the summaries that editors wrote of them. */
public final class BulletTrainer {
    private final QuoteFinder quotes = new QuoteFinder();
    private final GistTrainer trainer = new GistTrainer();

    /** Takes in an article with its summary, to learn from and to be measured by. */
    public void add(Reading reading, List<String> summary) {
        Sheet sheet = sheet(reading);
        if (!sheet.isEmpty() && !summary.isEmpty()) {
            trainer.add(sheet.draft(), summary);
        }
    }

    /** Takes in an article to learn from alone, which counts as so many. */
    public void addBesides(Reading reading, List<String> summary, double count) {
        Sheet sheet = sheet(reading);
        if (!sheet.isEmpty() && !summary.isEmpty()) {
            trainer.addBesides(sheet.draft(), summary, count);
        }
    }

    private Sheet sheet(Reading reading) {
        int words = BriefSettings.DEFAULT.maxWords();
        return Sheet.of(reading, new Passages(reading, quotes.find(reading), words).all());
    }

    /** How many articles there are to learn from. */
    public int size() {
        return trainer.size();
    }

    /** The lines of {@code bullets.txt}. */
    public List<String> learn() {
        return trainer.learn();
    }

    /** How well bullets are chosen in articles that were not learnt from. */
    public GistScores crossValidated(int parts) {
        return trainer.crossValidated(parts);
    }
}
