package news.vigie.store.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.brief.Actor;
import news.vigie.store.news.KeptReports;
import news.vigie.store.sql.Transactions;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Portrait;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Those whom the archive names. */
final class Figures {
    /** Of the newest so many mentions a choice is made; of those of one name, so many are read. */
    private static final int MENTIONS = 300;

    private static final int READ = 60;
    private static final int ROLES = 6;

    private final Transactions transactions;
    private final NewsIndex index;
    private final Sayings sayings;

    Figures(Transactions transactions, NewsIndex index, Sayings sayings) {
        this.transactions = transactions;
        this.index = index;
        this.sayings = sayings;
    }

    List<Figure> named(String name, int most) {
        List<Mention> mentions = mentions(Terms.of(name).in(Field.NAME), MENTIONS);
        Map<String, Group> groups = new LinkedHashMap<>();
        mentions.forEach(mention ->
                groups.computeIfAbsent(Documents.key(mention.actor().name()), key -> new Group(mention)).articles++);
        return withoutParts(groups).stream()
                .sorted(Comparator.comparingInt((Group group) -> group.articles).reversed())
                .limit(most)
                .map(group -> new Figure(group.newest.actor().name(), group.articles))
                .toList();
    }

    List<String> near(String name) {
        return index.ask(searcher -> new NearWords(searcher, Field.NAME).mended(Terms.of(name), 3));
    }

    /** A surname that is written alone is that of the one whole name with it; of several, it is one for itself. */
    private static Collection<Group> withoutParts(Map<String, Group> groups) {
        List.copyOf(groups.keySet()).forEach(key -> {
            List<String> whole = groups.keySet().stream()
                    .filter(other -> other.endsWith(" " + key))
                    .toList();
            if (whole.size() == 1) {
                groups.remove(key);
            }
        });
        return groups.values();
    }

    Optional<Portrait> portrait(String name, Clippings clippings) {
        String key = Documents.key(name);
        Query same = new TermQuery(new Term(Field.KEY.key(), key));
        List<Mention> mentions = mentions(same, READ);
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        int articles = index.ask(searcher -> searcher.count(same));
        int quotes = sayings.count(Terms.of("\"" + key + "\"").in(Field.SPEAKER));
        return Optional.of(new Portrait(
                mentions.getFirst().actor().name(),
                roles(mentions),
                articles,
                quotes,
                clippings
                        .of(
                                mentions.stream()
                                        .map(mention -> mention.row().article())
                                        .toList(),
                                0,
                                5)
                        .shown()));
    }

    private static List<Portrait.Held> roles(List<Mention> mentions) {
        Map<String, Portrait.Held> roles = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String role = mention.actor().role();
            if (role != null && !role.isBlank()) {
                roles.merge(
                        Documents.key(role),
                        new Portrait.Held(
                                role, mention.row().time(), mention.row().time()),
                        (known, older) -> new Portrait.Held(known.role(), older.first(), known.last()));
            }
        }
        return roles.values().stream().limit(ROLES).toList();
    }

    /** The newest first. */
    private List<Mention> mentions(Query query, int most) {
        List<Hits.Hit> hits = index.ask(searcher -> Hits.newest(searcher, query, most));
        Map<Long, KeptReports.Row> rows = new LinkedHashMap<>();
        transactions
                .read(handle -> KeptReports.rows(
                        handle, hits.stream().map(Hits.Hit::article).distinct().toList()))
                .forEach(row -> rows.put(row.article(), row));
        return hits.stream()
                .flatMap(hit -> Optional.ofNullable(rows.get(hit.article())).stream()
                        .filter(row -> hit.number() < row.brief().actors().size())
                        .map(row -> new Mention(row, row.brief().actors().get(hit.number()))))
                .toList();
    }

    private record Mention(KeptReports.Row row, Actor actor) {}

    private static final class Group {
        final Mention newest;
        int articles;

        Group(Mention newest) {
            this.newest = newest;
        }
    }
}
