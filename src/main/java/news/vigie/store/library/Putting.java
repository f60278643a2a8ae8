package news.vigie.store.library;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import news.vigie.store.news.KeptReports;
import news.vigie.store.sql.Transactions;

/** Puts articles of the tables into the index. */
final class Putting {
    private final Transactions transactions;
    private final NewsIndex index;

    Putting(Transactions transactions, NewsIndex index) {
        this.transactions = transactions;
        this.index = index;
    }

    /** In place of what there may be of them. */
    void put(Collection<Long> articles) throws IOException {
        for (KeptReports.Row row : rows(articles)) {
            index.put(row.article(), documents(row).of(row.document(), row.brief()));
        }
    }

    /** Articles of which there is nothing; the newest first. */
    void add(Collection<Long> articles) throws IOException {
        for (KeptReports.Row row : rows(articles)) {
            index.add(documents(row).of(row.document(), row.brief()));
        }
    }

    private List<KeptReports.Row> rows(Collection<Long> articles) {
        return transactions.read(handle -> KeptReports.rows(handle, articles)).stream()
                .sorted(Comparator.comparing(KeptReports.Row::time).reversed())
                .toList();
    }

    private static Documents documents(KeptReports.Row row) {
        return new Documents(
                row.article(), row.time().toEpochMilli(), row.document().language());
    }
}
