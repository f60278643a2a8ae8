package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Told;
import news.vigie.store.mark.LastSent;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables edition and slot_progress. */
public final class SqlEditions implements Editions {
    private static final String LAST = """
            SELECT id, audience, document FROM edition WHERE digest = :digest AND audience = :audience
                AND recalled IS NULL
            ORDER BY made DESC, id DESC LIMIT 1
            """;

    private static final String LAST_END = """
            SELECT MAX(made) FROM edition WHERE digest = :digest AND audience = :audience AND recalled IS NULL
            HAVING MAX(made) IS NOT NULL
            """;

    private static final String RECENT = """
            SELECT id, audience, document FROM edition WHERE recalled IS NULL ORDER BY id DESC LIMIT :limit
            """;

    private static final String TOLD = """
            SELECT DISTINCT r.article_id FROM edition e JOIN edition_report r ON r.edition_id = e.id
            WHERE e.digest = :digest AND e.audience = :audience AND e.made >= :since
                AND e.recalled IS NULL
            """;

    private static final String LAST_MADE = """
            SELECT p.chat, p.thread, MAX(e.made) AS made FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE e.made >= :since AND e.digest = :digest AND p.state <> 'FAILED'
                AND e.recalled IS NULL GROUP BY p.chat, p.thread
            """;

    private static final String OF_POST = """
            SELECT e.id, e.audience, e.document FROM post p JOIN edition e ON e.id = p.edition_id WHERE p.id = :post
            """;

    private final Transactions transactions;

    public SqlEditions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> dealtWith(String digest, String audience) {
        return transactions.read(handle -> SlotProgress.of(handle, digest, audience));
    }

    @Override
    public void dealWith(String digest, String audience, Instant upTo) {
        transactions.change(handle -> SlotProgress.advance(handle, digest, audience, upTo));
    }

    @Override
    public Optional<Instant> toldUpTo() {
        return transactions.read(LastSent::caughtUp);
    }

    @Override
    public Optional<Edition> last(String digest, String audience) {
        return transactions.read(handle ->
                first(handle, handle.createQuery(LAST).bind("digest", digest).bind("audience", audience)));
    }

    @Override
    public Optional<Instant> lastEnd(String digest, String audience) {
        return transactions
                .read(handle -> handle.createQuery(LAST_END)
                        .bind("digest", digest)
                        .bind("audience", audience)
                        .mapTo(Long.class)
                        .findOne())
                .map(Instant::ofEpochMilli);
    }

    @Override
    public List<Edition> recent(int limit) {
        return transactions.read(
                handle -> all(handle, handle.createQuery(RECENT).bind("limit", limit)));
    }

    @Override
    public Optional<Edition> ofPost(long post) {
        return transactions.read(
                handle -> first(handle, handle.createQuery(OF_POST).bind("post", post)));
    }

    @Override
    public Set<Long> toldReports(String digest, String audience, Instant since) {
        return transactions.read(handle -> handle.createQuery(TOLD)
                .bind("digest", digest)
                .bind("audience", audience)
                .bind("since", since)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    @Override
    public Map<Address, Told> told(Instant since) {
        return transactions.read(handle -> ToldTo.read(handle, since));
    }

    @Override
    public Map<Address, Instant> lastMade(String digest, Instant since) {
        Map<Address, Instant> made = new HashMap<>();
        transactions.read(handle -> handle.createQuery(LAST_MADE)
                .bind("digest", digest)
                .bind("since", since)
                .map((row, context) -> made.put(Addresses.of(row), Columns.moment(row, "made")))
                .list());
        return made;
    }

    @Override
    public int forget(Instant before) {
        return new OldEditions(transactions).forget(before);
    }

    private static Optional<Edition> first(Handle handle, Query query) {
        return all(handle, query).stream().findFirst();
    }

    /** With the headlines that their sources corrected since. */
    private static List<Edition> all(Handle handle, Query query) {
        Map<Long, Edition> editions = new LinkedHashMap<>();
        query.map((row, context) -> editions.put(row.getLong("id"), edition(row)))
                .list();
        Map<Long, Map<Long, String>> headlines = CorrectedHeadlines.of(handle, editions.keySet());
        return editions.entrySet().stream()
                .map(edition -> edition.getValue().headlined(headlines.getOrDefault(edition.getKey(), Map.of())))
                .toList();
    }

    /** The column counts: a chat that the edition was made for may have got a new number since. */
    static Edition edition(ResultSet row) throws SQLException {
        Edition stored = Columns.document(row, "document", Edition.class);
        return new Edition(
                stored.digest(),
                stored.title(),
                stored.slot(),
                row.getString("audience"),
                stored.from(),
                stored.to(),
                stored.made(),
                stored.late(),
                stored.language(),
                stored.zone(),
                stored.style(),
                stored.items(),
                stored.untold());
    }
}
