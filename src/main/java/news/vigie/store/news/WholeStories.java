package news.vigie.store.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.feed.Feed;
import news.vigie.store.sql.Columns;
import news.vigie.story.Report;
import news.vigie.story.Story;
import org.jdbi.v3.core.Handle;

/** Puts stories together from their rows, many in a few statements. */
final class WholeStories {
    /** Stories loaded by one statement. */
    private static final int AT_ONCE = 500;

    private static final String ARTICLES = """
            SELECT id, story_id, news_time FROM article WHERE story_id IN (<stories>)
            ORDER BY news_time, id
            """;

    private static final String SOURCES = """
            SELECT s.article_id, s.feed_id FROM article_feed s JOIN article a ON a.id = s.article_id
            WHERE a.story_id IN (<stories>) ORDER BY s.article_id, s.seen, s.feed_id
            """;

    private final RecentArticles recent;

    WholeStories(RecentArticles recent) {
        this.recent = recent;
    }

    /** In the order of the ids; those that are gone are left out. */
    List<Story> load(Handle handle, List<Long> ids) {
        List<Story> stories = new ArrayList<>();
        Map<Long, Feed> feeds = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            stories.addAll(loadSome(handle, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), feeds));
        }
        return stories;
    }

    private List<Story> loadSome(Handle handle, List<Long> ids, Map<Long, Feed> feeds) {
        Map<Long, List<Long>> sources = sources(handle, ids);
        learn(handle, sources, feeds);
        List<Placed> placed = placed(handle, ids);
        Map<Long, RecentArticles.Content> contents =
                recent.of(handle, placed.stream().map(Placed::article).toList());
        Map<Long, List<Report>> reports = new LinkedHashMap<>();
        for (Placed one : placed) {
            RecentArticles.Content content = contents.get(one.article);
            if (content != null) {
                List<Feed> by = sources.getOrDefault(one.article, List.of()).stream()
                        .map(feeds::get)
                        .toList();
                reports.computeIfAbsent(one.story, story -> new ArrayList<>())
                        .add(one.with(content).by(by));
            }
        }
        return ids.stream()
                .filter(reports::containsKey)
                .map(id -> new Story(id, reports.getOrDefault(id, List.of())))
                .toList();
    }

    /** An article, and the story that it is in. */
    private record Placed(long article, long story, Instant time) {
        KeptReports.Row with(RecentArticles.Content content) {
            return new KeptReports.Row(article, story, time, content.document(), content.brief());
        }
    }

    private static List<Placed> placed(Handle handle, List<Long> stories) {
        return handle.createQuery(ARTICLES)
                .bindList("stories", stories)
                .map((row, context) ->
                        new Placed(row.getLong("id"), row.getLong("story_id"), Columns.moment(row, "news_time")))
                .list();
    }

    private static Map<Long, List<Long>> sources(Handle handle, List<Long> stories) {
        Map<Long, List<Long>> sources = new LinkedHashMap<>();
        handle.createQuery(SOURCES)
                .bindList("stories", stories)
                .map((row, context) -> Map.entry(row.getLong("article_id"), row.getLong("feed_id")))
                .forEach(source -> sources.computeIfAbsent(source.getKey(), article -> new ArrayList<>())
                        .add(source.getValue()));
        return sources;
    }

    private static void learn(Handle handle, Map<Long, List<Long>> sources, Map<Long, Feed> feeds) {
        List<Long> unknown = sources.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !feeds.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            handle.createQuery("SELECT * FROM feed WHERE id IN (<ids>)")
                    .bindList("ids", unknown)
                    .map((row, context) -> FeedRow.feed(row))
                    .forEach(feed -> feeds.put(feed.id(), feed));
        }
    }
}
