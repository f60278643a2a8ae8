package news.vigie.store.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.words.WordForms;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Words that are looked for, as a digest's are written: words, "phrases", beginnings with *, -excluded ones. */
record Terms(List<Sought> all) {
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|«([^»]*)»|“([^”]*)”|(\\S+))");

    /** The group of the pattern that is no quotation. */
    private static final int BARE = 5;

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
                boolean quoted = term.group(BARE) == null;
                all.add(new Sought(
                        given,
                        words,
                        quoted,
                        given.endsWith("*"),
                        !term.group(1).isEmpty()));
            }
        }
        return new Terms(all);
    }

    private static String given(Matcher term) {
        for (int group = 2; group < BARE; group++) {
            if (term.group(group) != null) {
                return term.group(group);
            }
        }
        return term.group(BARE);
    }

    /** The documents in whose field all of it is true, in these words. */
    Query in(Field field) {
        return all(sought -> sought.in(field));
    }

    /** The same, in any form of the words that the language of the document has. */
    Query inAnyForm(Field field) {
        return all(sought -> sought.inAnyForm(field));
    }

    private Query all(Function<Sought, Query> asked) {
        var query = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Sought sought : all) {
            query.add(asked.apply(sought), sought.unwanted() ? Occur.MUST_NOT : Occur.FILTER);
            wanted |= !sought.unwanted();
        }
        return wanted ? query.build() : new MatchNoDocsQuery("nothing is looked for");
    }

    List<Sought> wanted() {
        return all.stream().filter(sought -> !sought.unwanted()).toList();
    }

    /**
     * A word or a phrase.
     *
     * @param given as it was written
     * @param quoted between quotation marks: meant as it is written
     */
    record Sought(String given, List<String> words, boolean quoted, boolean open, boolean unwanted) {
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

        Query inAnyForm(Field field) {
            if (quoted || open || words.size() > 1 || !field.isText()) {
                return in(field);
            }
            var any = new BooleanQuery.Builder().add(in(field), Occur.SHOULD);
            for (Language language : SpokenLanguages.ALL) {
                Set<String> forms = WordForms.of(words.getFirst(), language);
                if (forms.size() > 1) {
                    any.add(ofLanguage(field, forms, language), Occur.SHOULD);
                }
            }
            return any.build();
        }

        private static Query ofLanguage(Field field, Set<String> forms, Language language) {
            return new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Field.LANGUAGE.key(), language.code())), Occur.FILTER)
                    .add(
                            new TermInSetQuery(
                                    field.key(),
                                    forms.stream().map(BytesRef::new).toList()),
                            Occur.FILTER)
                    .build();
        }
    }
}
