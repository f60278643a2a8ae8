package news.vigie.store.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import news.vigie.digest.Address;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.store.sql.Transactions;

/** The tables answered and leftover. */
public final class SqlLedger implements Ledger {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final int MOST = 5_000;

    private final Transactions transactions;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    public SqlLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(Address address, long message, Instant now) {
        transactions.change(handle -> handle.execute(
                "INSERT INTO answered (chat, message, at) VALUES (?, ?, ?)",
                address.chat(),
                message,
                now.toEpochMilli()));
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            transactions.change(handle -> handle.execute(
                    "DELETE FROM answered WHERE at < ?", now.minus(KEPT).toEpochMilli()));
        }
    }

    @Override
    public List<Outbox.Message> since(Instant then) {
        return transactions.read(handle -> handle.createQuery(
                        "SELECT chat, message FROM answered WHERE at >= :then ORDER BY at DESC LIMIT :most")
                .bind("then", then)
                .bind("most", MOST)
                .map((row, context) ->
                        new Outbox.Message(new Address(row.getString("chat"), null), row.getLong("message")))
                .list());
    }

    @Override
    public void toRemove(Address address, long message) {
        transactions.change(handle ->
                handle.execute("INSERT INTO leftover (chat, message) VALUES (?, ?)", address.chat(), message));
    }

    @Override
    public void removed(Address address, long message) {
        transactions.change(handle ->
                handle.execute("DELETE FROM leftover WHERE chat = ? AND message = ?", address.chat(), message));
    }

    @Override
    public List<Outbox.Message> toRemove() {
        return transactions.read(handle -> handle.createQuery("SELECT chat, message FROM leftover ORDER BY message")
                .map((row, context) ->
                        new Outbox.Message(new Address(row.getString("chat"), null), row.getLong("message")))
                .list());
    }
}
