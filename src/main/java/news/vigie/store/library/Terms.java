package news.vigie.store.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words that are looked for, as a digest's are written: words, "phrases", beginnings with *, -excluded ones. */
record Terms(List<Sought> all) {
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|«([^»]*)»|“([^”]*)”|(\\S+))");

    /** Longer questions are not typed by people. */
    private static final int MOST = 40;

    Terms {
        all = List.copyOf(all);
    }

    static Terms of(String typed) {
        var all = new ArrayList<Sought>();
        Matcher term = TERM.matcher(typed.strip());
        while (term.find() && all.size() < MOST) {
            String given = given(term);
            List<String> words = FoldedWords.of(given);
            if (!words.isEmpty()) {
                all.add(new Sought(
                        given, words, given.endsWith("*"), !term.group(1).isEmpty()));
            }
        }
        return new Terms(all);
    }

    private static String given(Matcher term) {
        for (int group = 2; group < term.groupCount(); group++) {
            if (term.group(group) != null) {
                return term.group(group);
            }
        }
        return term.group(term.groupCount());
    }

    /** The documents in whose field all of it is true. */
    Query in(Field field) {
        var query = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Sought sought : all) {
            query.add(sought.in(field), sought.unwanted() ? Occur.MUST_NOT : Occur.FILTER);
            wanted |= !sought.unwanted();
        }
        return wanted ? query.build() : new MatchNoDocsQuery("nothing is looked for");
    }

    List<Sought> wanted() {
        return all.stream().filter(sought -> !sought.unwanted()).toList();
    }

    /** @param given as it was written */
    record Sought(String given, List<String> words, boolean open, boolean unwanted) {
        Sought {
            words = List.copyOf(words);
        }

        Query in(Field field) {
            if (words.size() == 1) {
                var term = new Term(field.key(), words.getFirst());
                return open ? new PrefixQuery(term) : new TermQuery(term);
            }
            return new PhraseQuery(field.key(), words.toArray(String[]::new));
        }
    }
}
