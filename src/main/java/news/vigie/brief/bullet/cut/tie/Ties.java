package news.vigie.brief.bullet.cut.tie;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** All that holds words to the others of their sentence, for a language. Safe between threads. */
public final class Ties {
    private static final Map<String, Ties> READ = new ConcurrentHashMap<>();

    private final List<Tie> ties;

    private Ties(Language language) {
        WordLists lists = WordLists.of(language);
        ties = List.of(
                new Members(lists),
                new Dates(),
                new Relatives(lists),
                new Complements(lists),
                new Commas(lists),
                new Openings(language),
                new Limits(language));
    }

    public static Ties of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new Ties(language));
    }

    public boolean hold(Row row, Candidate cut) {
        for (Tie tie : ties) {
            if (tie.holds(row, cut)) {
                return true;
            }
        }
        return false;
    }
}
