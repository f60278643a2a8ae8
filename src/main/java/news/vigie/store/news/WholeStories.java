package news.vigie.store.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.feed.Feed;
import news.vigie.story.Report;
import news.vigie.story.Story;
import org.jdbi.v3.core.Handle;

/** Puts stories together from their rows, many in a few statements. */
final class WholeStories {
    /** Stories loaded by one statement. */
    private static final int AT_ONCE = 500;

    private static final String ARTICLES = """
            SELECT id, story_id, news_time, document, brief FROM article WHERE story_id IN (<stories>)
            ORDER BY news_time, id
            """;

    private static final String SOURCES = """
            SELECT s.article_id, s.feed_id FROM article_feed s JOIN article a ON a.id = s.article_id
            WHERE a.story_id IN (<stories>) ORDER BY s.article_id, s.seen, s.feed_id
            """;

    private WholeStories() {}

    /** In the order of the ids; those that are gone are left out. */
    static List<Story> load(Handle handle, List<Long> ids) {
        List<Story> stories = new ArrayList<>();
        Map<Long, Feed> feeds = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            stories.addAll(loadSome(handle, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), feeds));
        }
        return stories;
    }

    private static List<Story> loadSome(Handle handle, List<Long> ids, Map<Long, Feed> feeds) {
        Map<Long, List<Long>> sources = sources(handle, ids);
        learn(handle, sources, feeds);
        Map<Long, List<Report>> reports = new LinkedHashMap<>();
        handle.createQuery(ARTICLES)
                .bindList("stories", ids)
                .map((row, context) -> KeptReports.Row.of(row))
                .forEach(told -> reports.computeIfAbsent(told.story(), story -> new ArrayList<>())
                        .add(told.by(sources.getOrDefault(told.article(), List.of()).stream()
                                .map(feeds::get)
                                .toList())));
        return ids.stream()
                .filter(reports::containsKey)
                .map(id -> new Story(id, reports.getOrDefault(id, List.of())))
                .toList();
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
