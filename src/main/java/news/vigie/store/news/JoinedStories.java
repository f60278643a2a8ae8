package news.vigie.store.news;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table joined_story: ids that were told to readers lead on to the story that took the articles over. */
final class JoinedStories {
    private static final List<String> STEPS = List.of(
            """
            UPDATE story SET seen = GREATEST(seen, (SELECT other.seen FROM story other WHERE other.id = :gone))
            WHERE id = :kept AND EXISTS (SELECT 1 FROM story other WHERE other.id = :gone)
            """,
            "UPDATE article SET story_id = :kept WHERE story_id = :gone",
            "UPDATE joined_story SET story_id = :kept WHERE story_id = :gone",
            "DELETE FROM story WHERE id = :gone",
            "INSERT INTO joined_story (id, story_id) VALUES (:gone, :kept)");

    private JoinedStories() {}

    /** Within a transaction; nothing happens if one of the two is forgotten. */
    static void unite(Handle handle, long kept, long gone) {
        if (kept == gone || !isKept(handle, kept) || !isKept(handle, gone)) {
            return;
        }
        for (String step : STEPS) {
            handle.createUpdate(step).bind("kept", kept).bind("gone", gone).execute();
        }
    }

    /** The id under which the story is kept now. */
    static long now(Handle handle, long id) {
        return handle.createQuery("SELECT story_id FROM joined_story WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElse(id);
    }

    private static boolean isKept(Handle handle, long id) {
        return handle.createQuery("SELECT 1 FROM story WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
