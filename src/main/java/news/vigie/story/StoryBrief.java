package news.vigie.story;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a story say together. Everything in it was checked against its article.
 *
 * @param first when the first of them was published; null: nobody knows
 * @param last when the last of them was
 */
public record StoryBrief(
        String headline,
        URI link,
        Language language,
        List<SourcedBullet> bullets,
        List<SourcedQuote> quotes,
        List<Actor> actors,
        List<Source> sources,
        @Nullable URI image,
        @Nullable Instant first,
        @Nullable Instant last) {
    public StoryBrief {
        bullets = List.copyOf(bullets);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /** A brief of whose times nothing is known. */
    public StoryBrief(
            String headline,
            URI link,
            Language language,
            List<SourcedBullet> bullets,
            List<SourcedQuote> quotes,
            List<Actor> actors,
            List<Source> sources,
            @Nullable URI image) {
        this(headline, link, language, bullets, quotes, actors, sources, image, null, null);
    }

    /** The same under a headline that its source corrected. */
    public StoryBrief headlined(String corrected) {
        return new StoryBrief(corrected, link, language, bullets, quotes, actors, sources, image, first, last);
    }
}
