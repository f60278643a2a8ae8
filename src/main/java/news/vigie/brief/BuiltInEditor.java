package news.vigie.brief;

import java.util.List;
import news.vigie.brief.bullet.BulletChoice;

/** The editor that needs no service: sentences of the article, chosen and trimmed by rules. */
public final class BuiltInEditor implements Editor {
    private final BulletChoice choice = new BulletChoice();

    @Override
    public List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings) {
        return choice.bullets(reading, quotes, settings);
    }
}
