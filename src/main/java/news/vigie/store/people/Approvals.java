package news.vigie.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What is thought at each address of what its posts were about, by the votes on them. */
final class Approvals {
    private static final String VOTED = """
            SELECT p.chat, p.thread, s.subject, SUM(p.liked) AS liked, SUM(p.disliked) AS disliked
            FROM post p JOIN post_subject s ON s.post_id = p.id
            WHERE p.liked + p.disliked > 0 %s
            GROUP BY p.chat, p.thread, s.subject
            """;

    /** So many votes there seem to be that say nothing: the first ones weigh little. */
    private static final double SILENT = 4;

    /** Of an address, those of which most is thought. */
    private static final int MOST = 24;

    private Approvals() {}

    static Map<String, Double> of(Handle handle, Address address) {
        Query query = handle.createQuery(VOTED.formatted("AND p.chat = :chat AND p.thread = :thread"))
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address));
        return read(query).getOrDefault(address, Map.of());
    }

    static Map<Address, Map<String, Double>> all(Handle handle) {
        return read(handle.createQuery(VOTED.formatted("")));
    }

    private static Map<Address, Map<String, Double>> read(Query query) {
        Map<Address, List<Approval>> all = new HashMap<>();
        query.map((row, context) -> all.computeIfAbsent(Addresses.of(row), address -> new ArrayList<>())
                        .add(Approval.of(row)))
                .list();
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(one -> one.measure != 0)
                                .sorted(Approval.STRONGEST)
                                .limit(MOST)
                                .collect(Collectors.toMap(Approval::subject, Approval::measure))));
    }

    private record Approval(String subject, double measure) {
        private static final Comparator<Approval> STRONGEST = Comparator.comparingDouble(
                        (Approval one) -> -Math.abs(one.measure))
                .thenComparing(Approval::subject);

        static Approval of(ResultSet row) throws SQLException {
            long liked = row.getLong("liked");
            long disliked = row.getLong("disliked");
            double measure = (liked - disliked) / (liked + disliked + SILENT);
            return new Approval(row.getString("subject"), Math.round(measure * 100) / 100.0);
        }
    }
}
