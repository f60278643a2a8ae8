package news.vigie.render;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.brief.Actor;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.digest.Item;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.story.Differing;
import news.vigie.story.Source;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;
import news.vigie.story.StoryBrief;
import org.jspecify.annotations.Nullable;

/** Builds an item of an edition, naming only what matters. */
final class StorySample {
    private final Language language;
    private final String headline;
    private final List<SourcedBullet> bullets = new ArrayList<>();
    private final List<SourcedQuote> quotes = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Double> why = new HashMap<>();
    private @Nullable URI image;
    private @Nullable Instant first;
    private @Nullable Instant last;

    private StorySample(Language language, String headline) {
        this.language = language;
        this.headline = headline;
    }

    static StorySample story(Language language, String headline) {
        return new StorySample(language, headline);
    }

    StorySample from(String source, String link) {
        sources.add(new Source(source, URI.create(link)));
        return this;
    }

    /** A source of which no more than an extract could be read. */
    StorySample fromExtract(String source, String link) {
        sources.add(new Source(source, URI.create(link), true));
        return this;
    }

    /** A bullet of the source that was named last. */
    StorySample says(String bullet) {
        bullets.add(new SourcedBullet(
                new Bullet(bullet, List.of(new Span(0, bullet.length()))),
                1,
                sources.getLast().name()));
        return this;
    }

    /** The source of the last bullet, where it was not named last. */
    StorySample toldBy(String source) {
        SourcedBullet bullet = bullets.removeLast();
        bullets.add(new SourcedBullet(bullet.bullet(), bullet.report(), source));
        return this;
    }

    /** Other sources say what the last bullet says. */
    StorySample confirmedBy(String... others) {
        return replace(bullets.getLast(), List.of(others), bullets.getLast().otherwise(), false);
    }

    /** Another source says it otherwise than the last bullet. */
    StorySample otherwise(String words, String source) {
        List<Differing> all = new ArrayList<>(bullets.getLast().otherwise());
        all.add(new Differing(words, new Span(0, words.length()), 2, source));
        return replace(bullets.getLast(), bullets.getLast().confirmedBy(), all, false);
    }

    /** The last bullet is new to the readers. */
    StorySample fresh() {
        SourcedBullet bullet = bullets.getLast();
        return replace(bullet, bullet.confirmedBy(), bullet.otherwise(), true);
    }

    private StorySample replace(
            SourcedBullet bullet, List<String> confirmedBy, List<Differing> otherwise, boolean fresh) {
        bullets.removeLast();
        bullets.add(new SourcedBullet(
                bullet.bullet(), bullet.report(), bullet.source(), confirmedBy, otherwise, fresh || bullet.fresh()));
        return this;
    }

    /** When it was published first and last. */
    StorySample reported(String earliest, String latest) {
        first = Instant.parse(earliest);
        last = Instant.parse(latest);
        return this;
    }

    StorySample pictured(String address) {
        image = URI.create(address);
        return this;
    }

    StorySample because(String part, double score) {
        why.put(part, score);
        return this;
    }

    StorySample quotes(String words, @Nullable String speaker, @Nullable String role) {
        var quote = new Quote(words, new Span(0, words.length()), speaker, role, null, true);
        quotes.add(new SourcedQuote(quote, 1, sources.getFirst().name()));
        return this;
    }

    StorySample with(String name, NameType type, @Nullable String role) {
        actors.add(new Actor(name, type, role, 1));
        return this;
    }

    Item item(long id, boolean update) {
        var brief = new StoryBrief(
                headline, sources.getFirst().link(), language, bullets, quotes, actors, sources, image, first, last);
        return new Item(id, List.of(id * 10), brief, update, why);
    }
}
