package news.vigie.brief.bullet.cut.tie;

import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;

/** When it was, or how many: « du 14 avril au 12 mai », "200 or even 300 points", a year, « jeudi 28 mars ». */
final class Dates implements Tie {
    private static final int FEW = 3;

    @Override
    public boolean holds(Row row, Candidate cut) {
        int from = cut.from();
        int to = cut.to();
        return (row.isTime(from - 1) && (row.isTime(from) || row.isTime(from + 1)))
                || (row.isTime(to - 1) && (row.isTime(to) || row.isTime(to + 1)))
                || (cut.place() == Place.OPENING && row.count(Count.NUMBERS, 0, to) > 0)
                || row.hasYear(from, to)
                || isOneOfNumbers(row, cut)
                || isWhenOfClause(row, cut);
    }

    /** "(40%) … (30%)": a number in brackets that is told for another. */
    private static boolean isOneOfNumbers(Row row, Candidate cut) {
        return row.isBracketedNumber(cut.from()) && row.bracketedNumbers() > 1;
    }

    /** "who finished at the bottom last season": without it the clause tells of now. */
    private static boolean isWhenOfClause(Row row, Candidate cut) {
        int from = cut.from();
        if (cut.size() > FEW || !row.tellsTime(cut.to() - 1) || row.edge(from) != Edge.SPACE) {
            return false;
        }
        int part = row.partBefore(from);
        return part > 0 && row.sort(part).equals("relatives");
    }
}
