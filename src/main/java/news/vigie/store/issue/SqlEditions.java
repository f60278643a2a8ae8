package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;

/** The tables edition and slot_progress. */
public final class SqlEditions implements Editions {
    private static final String LAST = """
            SELECT audience, document FROM edition WHERE digest = :digest AND audience = :audience
            ORDER BY made DESC, id DESC LIMIT 1
            """;

    private static final String TOLD = """
            SELECT DISTINCT r.article_id FROM edition e JOIN edition_report r ON r.edition_id = e.id
            WHERE e.digest = :digest AND e.audience = :audience AND e.made >= :since
            """;

    private static final String TOLD_TO = """
            SELECT DISTINCT r.article_id FROM post p
            JOIN edition e ON e.id = p.edition_id
            JOIN post_story s ON s.post_id = p.id
            JOIN edition_report r ON r.edition_id = e.id AND r.story_id = s.story_id
            WHERE p.chat = :chat AND p.thread = :thread AND p.state <> 'FAILED' AND e.made >= :since
            """;

    private static final String LAST_MADE = """
            SELECT MAX(e.made) FROM post p JOIN edition e ON e.id = p.edition_id
            WHERE p.chat = :chat AND p.thread = :thread AND p.state <> 'FAILED' AND e.digest = :digest
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
    public Optional<Edition> last(String digest, String audience) {
        return transactions.read(handle -> handle.createQuery(LAST)
                .bind("digest", digest)
                .bind("audience", audience)
                .map((row, context) -> edition(row))
                .findOne());
    }

    @Override
    public List<Edition> recent(int limit) {
        return transactions.read(
                handle -> handle.createQuery("SELECT audience, document FROM edition ORDER BY id DESC LIMIT :limit")
                        .bind("limit", limit)
                        .map((row, context) -> edition(row))
                        .list());
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
    public Set<Long> toldReports(Address address, Instant since) {
        return transactions.read(handle -> handle.createQuery(TOLD_TO)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .bind("since", since)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<Instant> lastMade(Address address, String digest) {
        return transactions.read(handle -> handle
                .createQuery(LAST_MADE)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .bind("digest", digest)
                .mapTo(Long.class)
                .stream()
                .filter(Objects::nonNull)
                .map(Instant::ofEpochMilli)
                .findFirst());
    }

    /** The column counts: a chat that the edition was made for may have got a new number since. */
    private static Edition edition(ResultSet row) throws SQLException {
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
                stored.items());
    }
}
