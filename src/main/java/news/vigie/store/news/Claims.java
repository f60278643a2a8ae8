package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.vigie.feed.Room;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Takes rows whose turn it is, in their order, as far as there is room for their hosts. They are looked at without locks, as
 * H2 reads and locks all that are due where it is to lock some; the update that sets the lease then tells which of them
 * nobody else had.
 */
final class Claims {
    /** Of so many hosts at most rows are passed over in the database; those of others are passed over here. */
    private static final int MOST_HOSTS = 200;

    /** So often hosts that have become full while rows were taken are left out and the next rows looked at. */
    private static final int LOOKS = 4;

    private final Handle handle;
    private final Room room;
    private final Instant now;

    Claims(Handle handle, Room room, Instant now) {
        this.handle = handle;
        this.room = room;
        this.now = now;
    }

    /**
     * Claims rows for a while.
     *
     * @param look asks for id, host and what {@code mapper} reads, in order, with {@code <hosts>} for the condition on them,
     *     {@code <taken>} for that on the ids, :now and :limit
     * @param lease updates the row :id until :until if nobody else did
     */
    <T> List<T> take(String look, String lease, Duration time, RowMapper<T> mapper) {
        var taken = new ArrayList<Place<T>>();
        try {
            int most = room.left();
            boolean more = most > 0;
            for (int looks = 0; more && looks < LOOKS; looks++) {
                int before = taken.size();
                int seen = look(look, mapper, most - before, taken);
                more = seen == most - before && taken.size() < most;
            }
            return taken.isEmpty() ? List.of() : leased(lease, time, taken);
        } catch (RuntimeException e) {
            taken.forEach(place -> room.leave(place.host()));
            throw e;
        }
    }

    /** Gives how many rows were looked at. */
    private <T> int look(String sql, RowMapper<T> mapper, int limit, List<Place<T>> taken) {
        List<String> hosts = room.fullHosts().stream().limit(MOST_HOSTS).toList();
        List<Long> ids = taken.stream().map(Place::id).toList();
        Query query = handle.createQuery(sql.replace("<hosts>", hosts.isEmpty() ? "" : "AND host NOT IN (<full>)")
                        .replace("<taken>", ids.isEmpty() ? "" : "AND id NOT IN (<ids>)"))
                .bind("now", now)
                .bind("limit", limit);
        if (!hosts.isEmpty()) {
            query.bindList("full", hosts);
        }
        if (!ids.isEmpty()) {
            query.bindList("ids", ids);
        }
        List<Optional<Place<T>>> seen = query.map((row, context) -> {
                    String host = row.getString("host");
                    return room.take(host)
                            ? Optional.of(new Place<>(row.getLong("id"), host, mapper.map(row, context)))
                            : Optional.<Place<T>>empty();
                })
                .list();
        seen.forEach(place -> place.ifPresent(taken::add));
        return seen.size();
    }

    private <T> List<T> leased(String sql, Duration time, List<Place<T>> taken) {
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Place<T> place : taken) {
            batch.bind("id", place.id())
                    .bind("now", now)
                    .bind("until", now.plus(time))
                    .add();
        }
        int[] had = batch.execute();
        IntStream.range(0, had.length)
                .filter(i -> had[i] == 0)
                .forEach(i -> room.leave(taken.get(i).host()));
        return IntStream.range(0, had.length)
                .filter(i -> had[i] > 0)
                .mapToObj(i -> taken.get(i).claimed())
                .toList();
    }

    private record Place<T>(long id, String host, T claimed) {}
}
