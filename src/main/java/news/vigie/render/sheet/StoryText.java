package news.vigie.render.sheet;

import java.net.URI;
import java.util.List;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A story in an edition.
 *
 * @param id of the story
 * @param number from 1
 * @param mark "Mise à jour", where the readers were told of the story before; null: they were not
 * @param language of the headline, the bullets, the quotes and the roles
 * @param time when it was reported, first and last: "hier 20 h 30 – 6 h 10"; null: nobody knows
 */
public record StoryText(
        long id,
        int number,
        @Nullable String mark,
        String headline,
        URI link,
        Language language,
        List<BulletText> bullets,
        List<QuoteText> quotes,
        List<ActorText> actors,
        List<SourceText> sources,
        @Nullable String time) {
    public StoryText {
        bullets = List.copyOf(bullets);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /** " · hier 20 h 30", or nothing. */
    public String timeAfter() {
        return time == null ? "" : "\u00a0· " + time;
    }

    /** The same under another number. */
    public StoryText numbered(int other) {
        return new StoryText(id, other, mark, headline, link, language, bullets, quotes, actors, sources, time);
    }

    /** The same with the key quote alone. */
    public StoryText withKeyQuote() {
        return with(bullets, quotes.stream().limit(1).toList());
    }

    /** The same with those of its bullets and quotes alone. */
    public StoryText with(List<BulletText> fewerBullets, List<QuoteText> fewerQuotes) {
        return new StoryText(
                id, number, mark, headline, link, language, fewerBullets, fewerQuotes, actors, sources, time);
    }
}
