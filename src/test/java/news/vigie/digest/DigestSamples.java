package news.vigie.digest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.Source;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;

/** Digests, reports and stories of which only what matters is told. */
public final class DigestSamples {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Instant MORNING = Instant.parse("2025-03-05T06:30:00Z");

    private DigestSamples() {}

    public static DigestDefinition digest(String name, String title, Selection selection) {
        return digest(name, title, selection, 8, 1);
    }

    static DigestDefinition digest(String name, String title, Selection selection, int stories, int minStories) {
        var schedule = new Schedule(List.of(LocalTime.of(7, 30)), null, Set.of(), PARIS);
        return DigestDefinition.of(name, title, Language.FRENCH, PARIS)
                .with(selection)
                .with(schedule)
                .with(new Measure(stories, minStories, new Window.SinceLast()))
                .from(Origin.FILE);
    }

    /** A report of that long before the morning. */
    static Report report(long id, String source, String title, Duration ago) {
        return report(id, source, title, ago, Language.FRENCH);
    }

    static Report report(long id, String source, String title, Duration ago, Language language) {
        Article article =
                Article.ofText(URI.create("https://example.org/" + id), title, title + ". Suite du texte.", language);
        return new Report(
                id,
                source,
                List.of(100 + id),
                List.of("France"),
                1.0,
                article,
                new Brief(language, List.of(), List.of(), List.of()),
                MORNING.minus(ago));
    }

    static Story story(long id, Report... reports) {
        return new Story(id, List.of(reports));
    }

    /** The first report's title, and nothing else. */
    static StoryBrief brief(Story story) {
        Article first = story.reports().getFirst().article();
        List<Source> sources = story.reports().stream()
                .map(report -> new Source(report.source(), report.article().url()))
                .toList();
        return new StoryBrief(
                first.title(), first.url(), first.language(), List.of(), List.of(), List.of(), sources, null);
    }
}
