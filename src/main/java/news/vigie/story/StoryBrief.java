package news.vigie.story;

import java.net.URI;
import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/** What the articles of a story say together. Everything in it was checked against its article. */
public record StoryBrief(
        String headline,
        URI link,
        Language language,
        List<SourcedBullet> bullets,
        List<SourcedQuote> quotes,
        List<Actor> actors,
        List<Source> sources,
        @Nullable URI image) {
    public StoryBrief {
        bullets = List.copyOf(bullets);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }
}
