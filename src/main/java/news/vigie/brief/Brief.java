package news.vigie.brief;

import java.util.List;
import news.vigie.language.Language;

/** What an article says. Bullets and quotes in the article's order, actors by their weight in it. */
public record Brief(Language language, List<Bullet> bullets, List<Quote> quotes, List<Actor> actors) {
    public Brief {
        bullets = List.copyOf(bullets);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
    }
}
