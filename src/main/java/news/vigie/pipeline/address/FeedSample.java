package news.vigie.pipeline.address;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.brief.BriefWriter;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Measure;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.ParsedFeed;
import news.vigie.http.Fetcher;
import news.vigie.language.Language;
import news.vigie.pipeline.page.ArticleMaker;
import news.vigie.pipeline.page.Making;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** What a feed would bring: an edition of one of its newest entries. Fetches, and keeps nothing. */
public final class FeedSample {
    /** The newest entry may be a film or stand behind a wall: then the next. */
    private static final int TRIES = 3;

    private final ArticleMaker articles;
    private final BriefWriter briefs;
    private final EditionMaker editions;
    private final InstantSource clock;

    public FeedSample(Fetcher fetcher, BriefWriter briefs, EditionMaker editions, InstantSource clock) {
        this.articles = new ArticleMaker(fetcher, new ArticleExtractor(), true);
        this.briefs = briefs;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Empty where none of the newest can be read now.
     *
     * @param headings the language of the edition's own words
     */
    public Optional<Edition> of(FeedDefinition feed, ParsedFeed found, Language headings) {
        return found.entries().stream()
                .limit(TRIES)
                .flatMap(entry -> article(feed, entry).stream())
                .flatMap(article -> edition(feed, article, headings).stream())
                .findFirst();
    }

    private Optional<Article> article(FeedDefinition feed, Entry entry) {
        return articles.make(feed, entry, ArticleMaker.TRIES, entry.link() != null) instanceof Making.Made made
                ? Optional.of(made.article())
                : Optional.empty();
    }

    private Optional<Edition> edition(FeedDefinition feed, Article article, Language headings) {
        Instant now = clock.instant();
        String name = Objects.requireNonNullElse(feed.name(), feed.shown());
        var report = new Report(0, name, List.of(), List.of(), 1, article, briefs.write(article), now);
        var draft = new EditionMaker.Draft(
                digest(name, headings),
                Optional.empty(),
                Edition.ALL,
                now.minus(Duration.ofDays(1)),
                now.plusMillis(1),
                now,
                false);
        Edition edition = editions.make(draft, List.of(new Story(0, List.of(report))), Set.of());
        return edition.items().isEmpty() ? Optional.empty() : Optional.of(edition);
    }

    private static DigestDefinition digest(String title, Language headings) {
        return DigestDefinition.of("", title, headings, ZoneId.systemDefault()).with(Measure.USUAL.atMost(1));
    }
}
