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
