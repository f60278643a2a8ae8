package news.vigie.store.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Finds words of the index that are written nearly as one that is not in it. */
final class NearWords {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private final IndexSearcher searcher;
    private final Field field;

    NearWords(IndexSearcher searcher, Field field) {
        this.searcher = searcher;
        this.field = field;
    }

    boolean has(Terms.Sought sought) throws IOException {
        return searcher.count(sought.inAnyForm(field)) > 0;
    }

    /** The nearest first; of those, what is in most documents. */
    List<String> of(String word, int most) throws IOException {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int edits = word.length() < LONG ? 1 : 2;
        IndexReader reader = searcher.getIndexReader();
        org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, field.key());
        if (terms == null) {
            return List.of();
        }
        TermsEnum near = new FuzzyTermsEnum(terms, new Term(field.key(), word), edits, 1, true);
        BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
        var found = new ArrayList<Near>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new Near(term.utf8ToString(), nearness.getBoost(), near.docFreq()));
        }
        return found.stream()
                .filter(one -> !one.word().equals(word))
                .sorted(Near.BEST_FIRST)
                .limit(most)
                .map(Near::word)
                .toList();
    }

    /** The words with each that is not in the index in the form that is, the nearest of them first. */
    List<String> mended(Terms terms, int most) throws IOException {
        List<String> mended = List.of("");
        for (Terms.Sought sought : terms.all()) {
            List<String> forms = sought.unwanted() || has(sought) ? List.of(written(sought)) : near(sought, most);
            if (forms.isEmpty()) {
                return List.of();
            }
            mended = mended.stream()
                    .flatMap(before -> forms.stream().map(form -> (before + " " + form).strip()))
                    .limit(most)
                    .toList();
        }
        return mended;
    }

    private List<String> near(Terms.Sought sought, int most) throws IOException {
        Optional<String> single =
                sought.words().size() == 1 ? Optional.of(sought.words().getFirst()) : Optional.empty();
        return single.isPresent() ? of(single.get(), most) : List.of();
    }

    private static String written(Terms.Sought sought) {
        String words = sought.words().size() > 1 ? "\"" + sought.given() + "\"" : sought.given();
        return sought.unwanted() ? "-" + words : words;
    }

    private record Near(String word, float nearness, int documents) {
        static final Comparator<Near> BEST_FIRST = Comparator.comparingDouble(Near::nearness)
                .thenComparingInt(Near::documents)
                .reversed();
    }
}
