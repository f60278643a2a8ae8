package news.vigie.store.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.vigie.brief.Quote;
import news.vigie.store.news.KeptReports;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Report;
import news.vigie.story.library.Page;
import news.vigie.story.library.Saying;
import org.apache.lucene.search.Query;
import org.jdbi.v3.core.Handle;

/** What somebody was quoted with, newest first. What several sources print is there once, as it was printed last. */
final class Sayings {
    /** What is older is not leafed to. */
    private static final int LOOKED_AT = 300;

    /** Shorter words are said more than once: they are one quote within one story alone. */
    private static final int LONG = 30;

    private final Transactions transactions;
    private final NewsIndex index;

    Sayings(Transactions transactions, NewsIndex index) {
        this.transactions = transactions;
        this.index = index;
    }

    int count(Query query) {
        List<Hits.Hit> hits = hits(query);
        return transactions.read(handle ->
                grouped(hits, KeptReports.stories(handle, articles(hits))).size());
    }

    Page<Saying> page(Query query, int from, int count) {
        List<Hits.Hit> hits = hits(query);
        return transactions.read(handle -> {
            Map<Long, Long> stories = KeptReports.stories(handle, articles(hits));
            Page<List<Hits.Hit>> page = Page.of(grouped(hits, stories), from, count, hits.size() == LOOKED_AT);
            Map<Long, Report> reports = reports(handle, page.shown());
            List<Saying> shown = page.shown().stream()
                    .flatMap(group -> saying(group, reports, stories).stream())
                    .toList();
            return new Page<>(shown, page.from(), page.all(), page.more());
        });
    }

    private List<Hits.Hit> hits(Query query) {
        return index.ask(searcher -> Hits.newest(searcher, query, LOOKED_AT));
    }

    private static List<Long> articles(List<Hits.Hit> hits) {
        return hits.stream().map(Hits.Hit::article).distinct().toList();
    }

    /** The index forgets later than the tables: what is of no story any more is left out. */
    private static List<List<Hits.Hit>> grouped(List<Hits.Hit> hits, Map<Long, Long> stories) {
        var groups = new LinkedHashMap<String, List<Hits.Hit>>();
        for (Hits.Hit hit : hits) {
            if (stories.containsKey(hit.article())) {
                String words = hit.said().length() < LONG ? stories.get(hit.article()) + " " + hit.said() : hit.said();
                groups.computeIfAbsent(words, key -> new ArrayList<>()).add(hit);
            }
        }
        return List.copyOf(groups.values());
    }

    private static Map<Long, Report> reports(Handle handle, List<List<Hits.Hit>> groups) {
        List<Long> articles =
                articles(groups.stream().flatMap(Collection::stream).toList());
        return KeptReports.reports(handle, KeptReports.rows(handle, articles));
    }

    private static Optional<Saying> saying(List<Hits.Hit> group, Map<Long, Report> reports, Map<Long, Long> stories) {
        Hits.Hit newest = group.getFirst();
        int sources = (int) group.stream()
                .flatMap(hit -> Optional.ofNullable(reports.get(hit.article())).stream())
                .map(Report::source)
                .distinct()
                .count();
        return Optional.ofNullable(reports.get(newest.article()))
                .flatMap(report -> quote(report, newest.number())
                        .map(quote -> new Saying(
                                Objects.requireNonNull(stories.get(newest.article())), report, quote, sources)));
    }

    private static Optional<Quote> quote(Report report, int number) {
        return report.brief().quotes().stream().skip(number).findFirst();
    }
}
