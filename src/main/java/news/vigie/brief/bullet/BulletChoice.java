package news.vigie.brief.bullet;

import java.util.List;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;

/** Chooses the sentences that tell an article. */
public final class BulletChoice {
    /** The bullets in the article's order; none only where the article has no sentence. */
    public List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings) {
        List<Passage> all = new Passages(reading, quotes, settings.maxWords()).all();
        return Sheet.of(reading, all).bullets(settings.bullets());
    }
}
