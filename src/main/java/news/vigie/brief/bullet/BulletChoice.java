package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;

/** Chooses the sentences that tell an article. */
public final class BulletChoice {
    private static final double SAME = 0.6;
    private static final int FEWEST = 3;

    /**
     * With less than this a further one is left out: it stands far down, is long, and of another matter than the title.
     */
    private static final double LEAST_WORTH = 0.35;

    /** The bullets in the article's order; none only where the article has no sentence. */
    public List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings) {
        List<Passage> all = new Passages(reading, quotes, settings.maxWords()).all();
        var worth = new Worth(reading, all);
        List<Passage> clean = all.stream().filter(Passage::isClean).toList();
        List<Passage> chosen = clean.isEmpty() ? leastFlawed(all, worth) : best(clean, worth, settings);
        return chosen.stream()
                .sorted(Comparator.comparingInt(Passage::place))
                .map(passage -> passage.bullet(reading.article().text()))
                .toList();
    }

    private static List<Passage> best(List<Passage> clean, Worth worth, BriefSettings settings) {
        var chosen = new ArrayList<Passage>();
        for (Passage passage : byWorth(clean, worth)) {
            boolean enough = chosen.size() >= FEWEST && worth.of(passage) < LEAST_WORTH;
            if (enough || chosen.size() == settings.bullets()) {
                break;
            }
            if (chosen.stream().noneMatch(other -> repeats(passage, other))) {
                chosen.add(passage);
            }
        }
        return chosen;
    }

    private static List<Passage> byWorth(List<Passage> passages, Worth worth) {
        return passages.stream()
                .map(passage -> Map.entry(passage, worth.of(passage)))
                .sorted(Map.Entry.<Passage, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Passage> leastFlawed(List<Passage> all, Worth worth) {
        return all.stream()
                .min(Comparator.comparing(Passage::worst).thenComparing(worth::of, Comparator.reverseOrder()))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean repeats(Passage passage, Passage other) {
        long shared = passage.terms().stream().filter(other.terms()::contains).count();
        int fewer = Math.min(passage.terms().size(), other.terms().size());
        return fewer > 0 && shared > SAME * fewer;
    }
}
