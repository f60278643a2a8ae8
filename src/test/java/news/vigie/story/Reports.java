package news.vigie.story;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.language.Language;

/** Reports of articles, their briefs written as in service. */
final class Reports {
    static final Instant MORNING = Instant.parse("2026-03-05T06:00:00Z");

    private static final BriefWriter WRITER = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);

    private Reports() {}

    static Report english(long id, String source, String title, String text) {
        return of(id, source, 1, Article.ofText(link(id), title, text, Language.ENGLISH));
    }

    static Report french(long id, String source, String title, String text) {
        return of(id, source, 1, Article.ofText(link(id), title, text, Language.FRENCH));
    }

    /** One that was published so long after the morning, and arrived two days after it. */
    static Report published(long id, String source, Duration after, Language language, String title, String text) {
        var article = new Article(
                link(id), title, null, MORNING.plus(after), language, null, null, text, List.of(), null, false);
        return arriving(of(id, source, 1, article), id);
    }

    /** The same, which arrived in that place. */
    static Report arriving(Report report, long place) {
        return new Report(
                report.id(),
                report.source(),
                report.feeds(),
                report.topics(),
                report.weight(),
                report.article(),
                report.brief(),
                MORNING.plus(Duration.ofDays(2)).plusSeconds(place));
    }

    static Report of(long id, String source, double weight, Article article) {
        return of(id, source, weight, article, WRITER.write(article));
    }

    /** The later the greater the id: a minute each. */
    static Report of(long id, String source, double weight, Article article, Brief brief) {
        Instant time = MORNING.plus(Duration.ofMinutes(id));
        return new Report(id, source, List.of(id), List.of(), weight, article, brief, time);
    }

    static URI link(long id) {
        return URI.create("https://example.org/" + id);
    }
}
