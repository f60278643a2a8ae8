package news.vigie.brief.bullet.cut.tie;

import java.util.Set;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.WordLists;

/** A clause that says whom or what is meant: « c'est le maire qui », "anyone who has seen it", « une grogne qui … ». */
final class Relatives implements Tie {
    private static final int NOUN = 3;

    private final Set<String> clefts;
    private final Set<String> relatives;
    private final Set<String> antecedents;
    private final Set<String> articles;

    Relatives(WordLists lists) {
        clefts = lists.words("cleft-openings");
        relatives = lists.words("cleft-relatives");
        antecedents = lists.words("antecedents");
        articles = lists.words("indefinite-articles");
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return cut.from() > 0 && (isCleft(row, cut) || isWho(row, cut) || defines(row, cut) || opensInVain(row, cut));
    }

    private boolean isCleft(Row row, Candidate cut) {
        return relatives.contains(row.word(cut.from())) && row.hasAny(clefts, 0, cut.from());
    }

    /** "anyone who has seen it", « ceux qui restent ». */
    private boolean isWho(Row row, Candidate cut) {
        return antecedents.contains(row.word(cut.from() - 1));
    }

    /** "a plan that failed": the noun alone says nothing. */
    private boolean defines(Row row, Candidate cut) {
        int from = cut.from();
        return row.edge(from) == Edge.SPACE
                && row.sort(from).equals("relatives")
                && row.hasAny(articles, Math.max(0, from - NOUN), from - 1);
    }

    /** A clause whose verb would go: "since ISIS, which …, took the city". */
    private boolean opensInVain(Row row, Candidate cut) {
        if (cut.place() != Place.TAIL) {
            return false;
        }
        int opener = cut.from() - 1;
        while (opener > 0 && !relatives.contains(row.word(opener))) {
            opener--;
        }
        return opener > 0 && row.count(Count.VERBS, opener, cut.from()) == 0;
    }
}
