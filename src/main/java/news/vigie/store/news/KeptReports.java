package news.vigie.store.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.Feed;
import news.vigie.store.sql.Columns;
import news.vigie.story.Report;
import org.jdbi.v3.core.Handle;

/** Single articles out of their stories. */
public final class KeptReports {
    private static final String ROWS = """
            SELECT id, story_id, news_time, document, brief FROM article WHERE id IN (<ids>) ORDER BY id
            """;
    private static final String FEEDS = """
            SELECT s.article_id, f.* FROM article_feed s JOIN feed f ON f.id = s.feed_id WHERE s.article_id IN (<ids>)
            ORDER BY s.article_id, s.seen, s.feed_id
            """;
    private static final String COUNTS = """
            SELECT story_id, COUNT(*) AS articles FROM article WHERE story_id IN (<ids>) GROUP BY story_id
            """;

    private KeptReports() {}

    /** An article as it is stored, with the story that it is in now. */
    public record Row(long article, long story, Instant time, Article document, Brief brief) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getLong("story_id"),
                    Columns.moment(row, "news_time"),
                    StoredArticle.read(row),
                    Columns.document(row, "brief", Brief.class));
        }

        /** The first of the feeds is the one that brought it first. */
        Report by(List<Feed> feeds) {
            return new Report(
                    article,
                    feeds.getFirst().name(),
                    feeds.stream().map(Feed::id).toList(),
                    feeds.stream()
                            .flatMap(feed -> feed.definition().topics().stream())
                            .distinct()
                            .toList(),
                    feeds.stream()
                            .mapToDouble(feed -> feed.definition().weight())
                            .max()
                            .orElse(1.0),
                    document,
                    brief,
                    time);
        }
    }

    /** Those that are still there, by their ids. */
    public static List<Row> rows(Handle handle, Collection<Long> articles) {
        return articles.isEmpty()
                ? List.of()
                : handle.createQuery(ROWS)
                        .bindList("ids", List.copyOf(articles))
                        .map((row, context) -> Row.of(row))
                        .list();
    }

    /** As reports of their stories; by the ids of the articles. */
    public static Map<Long, Report> reports(Handle handle, Collection<Row> rows) {
        Map<Long, Report> reports = new HashMap<>();
        if (!rows.isEmpty()) {
            Map<Long, List<Feed>> feeds =
                    feeds(handle, rows.stream().map(Row::article).toList());
            rows.forEach(row -> reports.put(row.article(), row.by(feeds.getOrDefault(row.article(), List.of()))));
        }
        return reports;
    }

    private static Map<Long, List<Feed>> feeds(Handle handle, List<Long> articles) {
        Map<Long, List<Feed>> feeds = new HashMap<>();
        handle.createQuery(FEEDS)
                .bindList("ids", articles)
                .map((row, context) -> Map.entry(row.getLong("article_id"), FeedRow.feed(row)))
                .forEach(brought -> feeds.computeIfAbsent(brought.getKey(), id -> new ArrayList<>())
                        .add(brought.getValue()));
        return feeds;
    }

    /** The story of each article that is still there. */
    public static Map<Long, Long> stories(Handle handle, Collection<Long> articles) {
        Map<Long, Long> stories = new HashMap<>();
        if (!articles.isEmpty()) {
            handle.createQuery("SELECT id, story_id FROM article WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(articles))
                    .map((row, context) -> Map.entry(row.getLong("id"), row.getLong("story_id")))
                    .forEach(placed -> stories.put(placed.getKey(), placed.getValue()));
        }
        return stories;
    }

    /** How many articles each of the stories has. */
    public static Map<Long, Integer> counts(Handle handle, Collection<Long> stories) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!stories.isEmpty()) {
            handle.createQuery(COUNTS)
                    .bindList("ids", List.copyOf(stories))
                    .map((row, context) -> Map.entry(row.getLong("story_id"), row.getInt("articles")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
        }
        return counts;
    }
}
