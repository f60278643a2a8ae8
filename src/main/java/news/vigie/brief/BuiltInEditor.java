package news.vigie.brief;

import java.util.List;

/** The editor that needs no service: sentences of the article, chosen and trimmed by rules. */
public final class BuiltInEditor implements Editor {
    @Override
    public List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings) {
        throw new UnsupportedOperationException();
    }
}
