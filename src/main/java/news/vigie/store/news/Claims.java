package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    private final Room room;
    private final Instant now;
    private final List<String> places = new ArrayList<>();

    Claims(Room room, Instant now) {
        this.room = room;
        this.now = now;
    }

    /**
     * What is to be claimed.
     *
     * @param look asks for id, host and what {@code mapper} reads, in order, with {@code <hosts>} for the condition on them,
     *     {@code <taken>} for that on the ids, :now and :limit
     * @param lease updates the row :id until :until if nobody else did
     */
    record Wanted<T>(String look, String lease, Duration time, RowMapper<T> mapper) {}

    /** Places are given back where the transaction fails in which they were taken. */
    <T> T kept(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            leaveAll();
            throw e;
        }
    }

    /** Claims rows for a while; from the start where the transaction is tried again. */
    <T> List<T> take(Handle handle, Wanted<T> wanted) {
        leaveAll();
        var taken = new ArrayList<Place<T>>();
        int most = room.left();
        boolean more = most > 0;
        for (int looks = 0; more && looks < LOOKS; looks++) {
            int before = taken.size();
            int seen = look(handle, wanted, most - before, taken);
            more = seen == most - before && taken.size() < most;
        }
        return taken.isEmpty() ? List.of() : leased(handle, wanted, taken);
    }

    private void leaveAll() {
        places.forEach(room::leave);
        places.clear();
    }

    private boolean take(String host) {
        return room.take(host) && places.add(host);
    }

    /** Gives how many rows were looked at. */
    private <T> int look(Handle handle, Wanted<T> wanted, int limit, List<Place<T>> taken) {
        List<String> hosts = room.fullHosts().stream().limit(MOST_HOSTS).toList();
        List<Long> ids = taken.stream().map(Place::id).toList();
        Query query = handle.createQuery(wanted.look()
                        .replace("<hosts>", hosts.isEmpty() ? "" : "AND host NOT IN (<full>)")
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
                    return take(host)
                            ? Optional.of(new Place<>(
                                    row.getLong("id"), host, wanted.mapper().map(row, context)))
                            : Optional.<Place<T>>empty();
                })
                .list();
        seen.forEach(place -> place.ifPresent(taken::add));
        return seen.size();
    }

    private <T> List<T> leased(Handle handle, Wanted<T> wanted, List<Place<T>> taken) {
        PreparedBatch batch = handle.prepareBatch(wanted.lease());
        for (Place<T> place : taken) {
            batch.bind("id", place.id())
                    .bind("now", now)
                    .bind("until", now.plus(wanted.time()))
                    .add();
        }
        int[] had = batch.execute();
        var claimed = new ArrayList<T>();
        for (int i = 0; i < had.length; i++) {
            if (had[i] > 0) {
                claimed.add(taken.get(i).claimed());
            } else {
                places.remove(taken.get(i).host());
                room.leave(taken.get(i).host());
            }
        }
        return claimed;
    }

    private record Place<T>(long id, String host, T claimed) {}
}
