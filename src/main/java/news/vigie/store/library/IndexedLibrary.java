package news.vigie.store.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import news.vigie.store.sql.Transactions;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Library;
import news.vigie.story.library.Page;
import news.vigie.story.library.Portrait;
import news.vigie.story.library.Saying;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The library over an index that follows the tables. May be shared between threads. */
public final class IndexedLibrary implements Library, AutoCloseable {
    /** What is older is not leafed to. */
    private static final int LOOKED_AT = 300;

    private static final int GUESSES = 3;

    private final NewsIndex index;
    private final Follower follower;
    private final Clippings clippings;
    private final Sayings sayings;
    private final Figures figures;

    /**
     * Opens nothing yet.
     *
     * @param folder of the index; null: in memory
     */
    public IndexedLibrary(Transactions transactions, @Nullable Path folder) {
        index = new NewsIndex(folder);
        follower = new Follower(transactions, index);
        clippings = new Clippings(transactions);
        sayings = new Sayings(transactions, index);
        figures = new Figures(transactions, index, sayings);
    }

    /** Opens the index; what is stored comes into it from now on, until it is closed. */
    public void follow() {
        follower.start();
    }

    /** All that is stored by now is found when it returns. */
    public void catchUp() {
        follower.catchUp();
    }

    @Override
    public Page<Clipping> search(String words, int from, int count) {
        List<Hits.Hit> hits = found(Terms.of(words));
        Page<Clipping> page = clippings.of(hits.stream().map(Hits.Hit::article).toList(), from, count);
        return new Page<>(page.shown(), page.from(), page.all(), hits.size() == LOOKED_AT);
    }

    /** What has the words as they are written comes before what has them in another form. */
    private List<Hits.Hit> found(Terms terms) {
        Query written = terms.in(Field.TEXT);
        var hits = new ArrayList<Hits.Hit>(newest(written));
        if (hits.size() < LOOKED_AT) {
            Query others = new BooleanQuery.Builder()
                    .add(terms.inAnyForm(Field.TEXT), Occur.FILTER)
                    .add(written, Occur.MUST_NOT)
                    .build();
            newest(others).stream().limit(LOOKED_AT - hits.size()).forEach(hits::add);
        }
        return hits;
    }

    private List<Hits.Hit> newest(Query query) {
        return index.ask(searcher -> Hits.newest(searcher, query, LOOKED_AT));
    }

    @Override
    public List<String> near(String words) {
        Terms terms = Terms.of(words);
        return index.ask(searcher -> {
            var near = new NearWords(searcher, Field.TEXT);
            var guesses = new LinkedHashSet<String>(near.mended(terms, GUESSES));
            guesses.remove(words.strip());
            for (Terms.Sought sought : terms.wanted()) {
                if (terms.all().size() > 1 && near.has(sought)) {
                    guesses.add(sought.words().size() > 1 ? "\"" + sought.given() + "\"" : sought.given());
                }
            }
            return guesses.stream()
                    .filter(guess -> !isVain(guess))
                    .limit(2 * GUESSES)
                    .toList();
        });
    }

    private boolean isVain(String guess) {
        return newest(Terms.of(guess).inAnyForm(Field.TEXT)).isEmpty();
    }

    @Override
    public List<Figure> figures(String name, int most) {
        return figures.named(name, most);
    }

    @Override
    public List<String> nearNames(String name) {
        return figures.near(name);
    }

    @Override
    public Optional<Portrait> portrait(String name) {
        return figures.portrait(name, clippings);
    }

    @Override
    public Page<Saying> sayings(String name, String words, int from, int count) {
        var query = new BooleanQuery.Builder().add(Terms.of(name).in(Field.SPEAKER), Occur.FILTER);
        if (!words.isBlank()) {
            query.add(Terms.of(words).inAnyForm(Field.QUOTE), Occur.FILTER);
        }
        return sayings.page(query.build(), from, count);
    }

    @Override
    public void close() {
        try {
            follower.close();
        } finally {
            index.close();
        }
    }
}
