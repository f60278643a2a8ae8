package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.article.Article;
import news.vigie.article.Retitling;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.pipeline.issue.Revisions;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;

/** The tables headline, revision and retitled, as articles are corrected. Everything here is within a transaction. */
public final class CorrectedHeadlines {
    private static final String RETITLE = """
            INSERT INTO retitled (article_id, was, url, title, language, at)
            VALUES (:article, :was, :url, :title, :language, :now)
            """;

    private static final String FORGET = "DELETE FROM retitled WHERE at < :before";

    private static final String TOLD = """
            SELECT e.id, e.document FROM edition_report r JOIN edition e ON e.id = r.edition_id
            WHERE r.article_id = :article AND e.made >= :since AND e.recalled IS NULL
            """;

    private static final String SINCE = """
            SELECT article_id, was, url, title, language FROM retitled WHERE at >= :since ORDER BY id
            """;

    private static final String CHANGE = """
            UPDATE headline SET words = :words WHERE edition_id = :edition AND story_id = :story
            """;

    private static final String ADD = """
            INSERT INTO headline (edition_id, story_id, article_id, words) VALUES (:edition, :story, :article, :words)
            """;

    private static final String ONCE_MORE = """
            UPDATE revision SET version = version + 1, state = 'DUE', attempts = 0, reason = NULL,
                due = CASE WHEN edited + :pause > :now THEN edited + :pause ELSE :now END
            WHERE post_id IN (<posts>)
            """;

    private static final String FIRST = """
            INSERT INTO revision (post_id, version, state, due)
            SELECT p.id, 1, 'DUE', CAST(:now AS BIGINT) FROM post p JOIN post_story s ON s.post_id = p.id
            WHERE p.edition_id = :edition AND s.story_id = :story AND p.state NOT IN ('FAILED', 'RECALLED')
                AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.post_id = p.id)
            """;

    private static final String CONCERNED = """
            SELECT r.post_id FROM revision r JOIN post p ON p.id = r.post_id JOIN post_story s ON s.post_id = p.id
            WHERE p.edition_id = :edition AND s.story_id = :story
            """;

    private CorrectedHeadlines() {}

    /** The article was told under the title that it had before: the editions that did so say the new one from now on. */
    public static void note(Handle handle, long id, Article before, Article now, Instant at) {
        if (!Retitling.corrects(before, now)) {
            return;
        }
        var change = new Change(
                id,
                before.title(),
                before.url().toString(),
                now.title(),
                now.language().code());
        handle.createUpdate(FORGET).bind("before", at.minus(Revisions.LATELY)).execute();
        handle.createUpdate(RETITLE)
                .bind("article", id)
                .bind("was", change.was)
                .bind("url", change.url)
                .bind("title", change.title)
                .bind("language", change.language)
                .bind("now", at)
                .execute();
        handle.createQuery(TOLD)
                .bind("article", id)
                .bind("since", at.minus(Revisions.LATELY))
                .map((row, context) -> Map.entry(row.getLong("id"), Columns.document(row, "document", Edition.class)))
                .list()
                .forEach(told -> correct(handle, told.getKey(), told.getValue(), change, at));
    }

    /** What became of its articles while the edition was being made. */
    static void catchUp(Handle handle, long id, Edition edition) {
        handle.createQuery(SINCE)
                .bind("since", edition.made())
                .map((row, context) -> Change.of(row))
                .list()
                .forEach(change -> correct(handle, id, edition, change, edition.made()));
    }

    /** A title that was corrected. */
    private record Change(long article, String was, String url, String title, String language) {
        static Change of(ResultSet row) throws SQLException {
            return new Change(
                    row.getLong("article_id"),
                    row.getString("was"),
                    row.getString("url"),
                    row.getString("title"),
                    row.getString("language"));
        }

        /** An edition speaks one language in a story. */
        boolean isOf(Item item) {
            return item.reports().contains(article)
                    && item.brief().language().code().equals(language);
        }
    }

    private static void correct(Handle handle, long edition, Edition document, Change change, Instant at) {
        Map<Long, Shown> corrected = shown(handle, edition);
        for (Item item : document.items()) {
            Shown shown = corrected.get(item.story());
            boolean showsIt = shown == null
                    ? item.brief().link().toString().equals(change.url)
                            && Retitling.areSame(item.brief().headline(), change.was)
                    : shown.article == change.article && Retitling.areSame(shown.words, change.was);
            if (showsIt && change.isOf(item)) {
                say(handle, edition, item.story(), change);
                revise(handle, edition, item.story(), at);
            }
        }
    }

    private record Shown(long article, String words) {}

    private static Map<Long, Shown> shown(Handle handle, long edition) {
        Map<Long, Shown> shown = new HashMap<>();
        handle.createQuery("SELECT story_id, article_id, words FROM headline WHERE edition_id = :edition")
                .bind("edition", edition)
                .map((row, context) -> shown.put(
                        row.getLong("story_id"), new Shown(row.getLong("article_id"), row.getString("words"))))
                .list();
        return shown;
    }

    private static void say(Handle handle, long edition, long story, Change change) {
        int changed = handle.createUpdate(CHANGE)
                .bind("words", change.title)
                .bind("edition", edition)
                .bind("story", story)
                .execute();
        if (changed == 0) {
            handle.createUpdate(ADD)
                    .bind("edition", edition)
                    .bind("story", story)
                    .bind("article", change.article)
                    .bind("words", change.title)
                    .execute();
        }
    }

    private static void revise(Handle handle, long edition, long story, Instant at) {
        List<Long> before = handle.createQuery(CONCERNED)
                .bind("edition", edition)
                .bind("story", story)
                .mapTo(Long.class)
                .list();
        if (!before.isEmpty()) {
            handle.createUpdate(ONCE_MORE)
                    .bindList("posts", before)
                    .bind("pause", Revisions.PAUSE.toMillis())
                    .bind("now", at)
                    .execute();
        }
        handle.createUpdate(FIRST)
                .bind("edition", edition)
                .bind("story", story)
                .bind("now", at)
                .execute();
    }

    /** The corrected headlines of editions, by their stories. */
    static Map<Long, Map<Long, String>> of(Handle handle, Collection<Long> editions) {
        Map<Long, Map<Long, String>> headlines = new HashMap<>();
        if (!editions.isEmpty()) {
            handle.createQuery("SELECT edition_id, story_id, words FROM headline WHERE edition_id IN (<editions>)")
                    .bindList("editions", List.copyOf(editions))
                    .map((row, context) -> headlines
                            .computeIfAbsent(row.getLong("edition_id"), edition -> new HashMap<>())
                            .put(row.getLong("story_id"), row.getString("words")))
                    .list();
        }
        return headlines;
    }
}
