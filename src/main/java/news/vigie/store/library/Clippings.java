package news.vigie.store.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.vigie.store.news.KeptReports;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Report;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Page;
import news.vigie.story.library.Saying;
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

    /** The index forgets later than the tables. */
    List<Hits.Hit> kept(List<Hits.Hit> hits) {
        Set<Long> kept = transactions
                .read(handle -> KeptReports.stories(
                        handle, hits.stream().map(Hits.Hit::article).distinct().toList()))
                .keySet();
        return hits.stream().filter(hit -> kept.contains(hit.article())).toList();
    }

    Page<Saying> sayings(List<Hits.Hit> hits, int from, int count) {
        Page<Hits.Hit> page = Page.of(hits, from, count, false);
        List<Saying> shown = transactions.read(handle -> {
            List<KeptReports.Row> rows = KeptReports.rows(
                    handle,
                    page.shown().stream().map(Hits.Hit::article).distinct().toList());
            Map<Long, Report> reports = KeptReports.reports(handle, rows);
            Map<Long, Long> stories = new LinkedHashMap<>();
            rows.forEach(row -> stories.put(row.article(), row.story()));
            return page.shown().stream()
                    .flatMap(hit -> Optional.ofNullable(reports.get(hit.article())).stream()
                            .filter(report ->
                                    hit.number() < report.brief().quotes().size())
                            .map(report -> new Saying(
                                    stories.getOrDefault(hit.article(), 0L),
                                    report,
                                    report.brief().quotes().get(hit.number()))))
                    .toList();
        });
        return new Page<>(shown, page.from(), page.all(), false);
    }
}
