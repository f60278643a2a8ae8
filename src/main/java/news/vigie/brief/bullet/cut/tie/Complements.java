package news.vigie.brief.bullet.cut.tie;

import java.util.Set;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.WordLists;

/** What a word before asks for: "the first in ten years", « la loi permet, …, un recours », "at a Tijuana, Mexico, gate". */
final class Complements implements Tie {
    private static final int NEAR = 6;

    private final Set<String> superlatives;
    private final Set<String> determiners;
    private final Set<String> articles;
    private final Set<String> enabling;

    Complements(WordLists lists) {
        superlatives = lists.words("superlatives");
        determiners = lists.words("determiners");
        articles = lists.words("indefinite-articles");
        enabling = lists.words("enabling-verbs");
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return cut.from() > 0
                && (isMeasure(row, cut) || isEnabled(row, cut) || isNoun(row, cut) || leavesTail(row, cut));
    }

    /** Among whom, or since when, something is the first. */
    private boolean isMeasure(Row row, Candidate cut) {
        return row.edge(cut.from()) != Edge.COMMA
                && row.hasAny(superlatives, Math.max(0, cut.from() - NEAR), cut.from());
    }

    /** « pourrait, avec cette bataille, gagner »: what somebody can, behind an aside. */
    private boolean isEnabled(Row row, Candidate cut) {
        int from = cut.from();
        if (row.edge(from) != Edge.COMMA) {
            return false;
        }
        int verb = from - 1;
        while (verb > 0 && !enabling.contains(row.word(verb))) {
            verb--;
        }
        if (verb <= 0 || verb + 1 == from) {
            return verb > 0;
        }
        boolean aside = row.edge(verb + 1) == Edge.COMMA;
        boolean phrase = row.sort(verb + 1).equals("prepositions");
        return (aside || phrase)
                && row.count(Count.VERBS, verb + 1, from) == 0
                && row.count(Count.COMMAS, verb + 2, from) <= (aside ? 0 : 1);
    }

    /** "at a Tijuana, Mexico, checkpoint", "a warm, savory hug": the noun that an article still waits for. */
    private boolean isNoun(Row row, Candidate cut) {
        return startsBare(row, cut) && (awaitsPlaced(row, cut.from()) || articles.contains(row.word(cut.from() - 2)));
    }

    private static boolean startsBare(Row row, Candidate cut) {
        int from = cut.from();
        return row.edge(from) == Edge.COMMA
                && row.isRare(from)
                && !row.opens(from)
                && !row.isCapital(from)
                && row.count(Count.VERBS, from, cut.to()) == 0;
    }

    /** An article, and behind it nothing but names and a comma. */
    private boolean awaitsPlaced(Row row, int from) {
        int article = from - 1;
        while (row.isCapital(article)) {
            article--;
        }
        return row.count(Count.COMMAS, article + 1, from) > 0 && determiners.contains(row.word(article));
    }

    /** "[during her time] at the office": a phrase that hangs on what would go. */
    private static boolean leavesTail(Row row, Candidate cut) {
        return cut.place() == Place.INSIDE
                && row.edge(cut.from()) == Edge.SPACE
                && row.edge(cut.to()) == Edge.SPACE
                && row.sort(cut.from()).equals("prepositions")
                && row.sort(cut.to()).equals("prepositions")
                && row.count(Count.VERBS, cut.from(), cut.to()) == 0
                && !row.isCapital(cut.to() - 1)
                && !row.isTime(cut.to() - 1);
    }
}
