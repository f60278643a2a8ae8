package news.vigie.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Brief;

/**
 * One article of a story with its brief, as the store keeps it.
 *
 * @param id the article's
 * @param source the name of the feed that brought it first
 * @param feeds the ids of all feeds that brought it
 * @param topics of those feeds
 * @param weight of those feeds, the greatest
 * @param time when it arrived: it was stored and became news here
 */
public record Report(
        long id,
        String source,
        List<Long> feeds,
        List<String> topics,
        double weight,
        Article article,
        Brief brief,
        Instant time) {
    /** By when they were published; of the same moment, by their addresses: in whatever order they arrived. */
    public static final Comparator<Report> EARLIEST = Comparator.comparing(Report::told)
            .thenComparing(report -> report.article().url().toString())
            .thenComparingLong(Report::id);

    public Report {
        feeds = List.copyOf(feeds);
        topics = List.copyOf(topics);
    }

    /** When it was published, as far as that can be believed: nothing arrives before it is. */
    public Instant told() {
        Instant published = article.published();
        return published == null || published.isAfter(time) ? time : published;
    }

    Report asPublished() {
        return new Report(id, source, feeds, topics, weight, article, brief, told());
    }

    /** Whether no more of the article could be read than an extract. */
    boolean isExtract() {
        return article.blocked() != null || article.fromFeed();
    }
}
