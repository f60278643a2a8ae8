package news.vigie.store.news;

import news.vigie.store.sql.Transactions;

/**
 * The claims that a process left when it was killed. H2 lets one process in at a time: whoever has just opened the
 * database is alone, and what is claimed is nobody's.
 */
public final class LeftClaims {
    private static final String ENTRIES =
            "UPDATE entry SET due = seen WHERE state = 'PENDING' AND attempts = 0 AND due > seen";

    private final Transactions transactions;

    public LeftClaims(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What was claimed may be claimed again at once. An entry whose last try failed keeps its time. */
    public void release() {
        transactions.change(handle -> {
            handle.execute("UPDATE feed SET leased_until = 0 WHERE leased_until > 0");
            handle.execute(ENTRIES);
        });
    }
}
