package news.vigie.store.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;

/**
 * The newest articles with their briefs, as they were read last: whoever asks for the news asks for the same ones again,
 * and to read a day of them takes longer than to rank it. Within a bound of memory the newest stay, whatever is asked for
 * in between. May be shared between threads.
 */
public final class RecentArticles {
    private static final String CONTENTS = "SELECT id, document, brief FROM article WHERE id IN (<ids>)";

    /** Characters for each byte of the heap: some twenty megabytes of 256. */
    private static final double SHARE = 1 / 24.0;

    /** What an article takes beside its characters, in characters. */
    private static final int FRAME = 1_000;

    private final long room;
    private final TreeMap<Long, Weighed> articles = new TreeMap<>();
    private long taken;
    private long changes;

    public RecentArticles() {
        this((long) (SHARE * Runtime.getRuntime().maxMemory()));
    }

    /** @param room in characters */
    RecentArticles(long room) {
        this.room = room;
    }

    /** What an article says. */
    record Content(Article document, Brief brief) {}

    private record Weighed(Content content, long weight) {
        static Weighed of(Content content, int characters) {
            return new Weighed(content, FRAME + characters);
        }
    }

    /** The contents of those that are still there, by their ids. */
    Map<Long, Content> of(Handle handle, List<Long> ids) {
        var found = new HashMap<Long, Content>();
        long before = known(ids, found);
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Map<Long, Weighed> read = read(handle, missing);
            read.forEach((id, weighed) -> found.put(id, weighed.content));
            learn(read, before);
        }
        return found;
    }

    /** An article is another one from now on. To be called when that can be read by everybody. */
    synchronized void changed(long id) {
        changes++;
        Weighed gone = articles.remove(id);
        taken -= gone == null ? 0 : gone.weight;
    }

    private synchronized long known(List<Long> ids, Map<Long, Content> found) {
        for (Long id : ids) {
            Weighed known = articles.get(id);
            if (known != null) {
                found.put(id, known.content);
            }
        }
        return changes;
    }

    /** What was read while an article changed may be the one that it was. */
    private synchronized void learn(Map<Long, Weighed> read, long before) {
        if (changes != before) {
            return;
        }
        read.forEach((id, weighed) -> {
            Weighed other = articles.put(id, weighed);
            taken += weighed.weight - (other == null ? 0 : other.weight);
        });
        while (taken > room) {
            taken -= articles.pollFirstEntry().getValue().weight;
        }
    }

    private static Map<Long, Weighed> read(Handle handle, List<Long> ids) {
        var read = new HashMap<Long, Weighed>();
        handle.createQuery(CONTENTS)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(
                        row.getLong("id"),
                        Weighed.of(
                                new Content(StoredArticle.read(row), Columns.document(row, "brief", Brief.class)),
                                row.getString("document").length()
                                        + row.getString("brief").length())))
                .forEach(one -> read.put(one.getKey(), one.getValue()));
        return read;
    }
}
