package news.vigie.store.issue;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.KeptDigests;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;

/** The table kept_digest. */
public final class SqlKeptDigests implements KeptDigests {
    private final Transactions transactions;

    public SqlKeptDigests(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DigestDefinition> all() {
        return transactions.read(handle -> handle.createQuery("SELECT document FROM kept_digest ORDER BY name")
                .map((row, context) -> Json.read(row.getString("document"), DigestDocument.class)
                        .definition())
                .list());
    }

    @Override
    public void keep(DigestDefinition digest, Instant now) {
        transactions.change(handle -> {
            handle.execute("DELETE FROM kept_digest WHERE name = ?", digest.name());
            handle.execute(
                    "INSERT INTO kept_digest (name, document, changed) VALUES (?, ?, ?)",
                    digest.name(),
                    Json.write(DigestDocument.of(digest)),
                    now);
        });
    }

    @Override
    public boolean remove(String name) {
        return transactions.write(handle -> {
            boolean removed = handle.execute("DELETE FROM kept_digest WHERE name = ?", name) > 0;
            if (removed) {
                handle.execute("DELETE FROM subscription WHERE LOWER(digest) = LOWER(?)", name);
                handle.execute("DELETE FROM awaited WHERE LOWER(digest) = LOWER(?)", name);
            }
            return removed;
        });
    }
}
