package news.vigie.store.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.vigie.store.news.KeptReports;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Report;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Page;
import org.jdbi.v3.core.Handle;

/** Reads what the index has found. */
final class Clippings {
    private final Transactions transactions;

    Clippings(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The stories of these articles, each once, in the order of the articles, with the first of them. */
    Page<Clipping> of(List<Long> articles, int from, int count) {
        return transactions.read(handle -> {
            Map<Long, Long> placed = KeptReports.stories(handle, articles);
            Map<Long, Long> newest = new LinkedHashMap<>();
            articles.stream()
                    .filter(placed::containsKey)
                    .forEach(article -> newest.putIfAbsent(placed.get(article), article));
            Page<Map.Entry<Long, Long>> page = Page.of(List.copyOf(newest.entrySet()), from, count, false);
            return new Page<>(read(handle, page.shown()), page.from(), page.all(), false);
        });
    }

    private static List<Clipping> read(Handle handle, List<Map.Entry<Long, Long>> shown) {
        Map<Long, Report> reports = KeptReports.reports(
                handle,
                KeptReports.rows(handle, shown.stream().map(Map.Entry::getValue).toList()));
        Map<Long, Integer> counts =
                KeptReports.counts(handle, shown.stream().map(Map.Entry::getKey).toList());
        return shown.stream()
                .filter(story -> reports.containsKey(story.getValue()))
                .map(story -> new Clipping(
                        story.getKey(),
                        Objects.requireNonNull(reports.get(story.getValue())),
                        counts.getOrDefault(story.getKey(), 1)))
                .toList();
    }
}
