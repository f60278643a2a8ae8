package news.vigie.store.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.feed.Room;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Takes rows whose turn it is, in their order, as far as there is room for their hosts. They are looked over without locks
 * first: locking what is then left where it is would cost as much as the work.
 */
final class Claims {
    /** Of so many hosts at most rows are passed over in the database; those of others are passed over here. */
    private static final int MOST_HOSTS = 200;

    private static final int LOOKED_OVER = 4;

    private final Handle handle;
    private final Room room;

    Claims(Handle handle, Room room) {
        this.handle = handle;
        this.room = room;
    }

    /** @param sql asks for id and host, in order, with {@code <hosts>} for the condition on them, :now and :limit */
    List<Place> take(String sql, Instant now) {
        int most = room.left();
        if (most <= 0) {
            return List.of();
        }
        var taken = new ArrayList<Place>();
        for (Place place : look(sql, now, (int) Math.min(Integer.MAX_VALUE, (long) most * LOOKED_OVER))) {
            if (taken.size() < most && room.take(place.host())) {
                taken.add(place);
            }
        }
        return taken;
    }

    private List<Place> look(String sql, Instant now, int limit) {
        Set<String> full = room.fullHosts();
        List<String> hosts = full.stream().limit(MOST_HOSTS).toList();
        String condition = hosts.isEmpty() ? "" : "AND host NOT IN (<full>)";
        Query query = handle.createQuery(sql.replace("<hosts>", condition))
                .bind("now", now)
                .bind("limit", limit);
        if (!hosts.isEmpty()) {
            query.bindList("full", hosts);
        }
        return query.map((row, context) -> new Place(row.getLong("id"), row.getString("host")))
                .list();
    }

    /** A row that may be claimed. */
    record Place(long id, String host) {}
}
