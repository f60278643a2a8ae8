package news.vigie.brief.bullet.cut.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.WordLists;

/** What stands in a row keeps all its members: « soit … soit », "Cody, Sheridan and Rapid City", "…, but lost". */
final class Members implements Tie {
    private static final int NEAR = 5;

    private record Pair(String first, String second) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> coordinators;
    private final Set<String> contrasts;
    private final Set<String> determiners;
    private final Set<String> numbers;

    Members(WordLists lists) {
        for (String line : lists.words("correlatives")) {
            String[] words = line.split(" ", 2);
            pairs.add(new Pair(words[0], words[1]));
        }
        coordinators = lists.words("coordinators");
        contrasts = lists.words("contrasts");
        determiners = lists.words("determiners");
        numbers = lists.words("numbers");
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return cut.from() > 0
                && (isHalf(row, cut)
                        || isJoined(row, cut)
                        || isContrast(row, cut)
                        || isOne(row, cut)
                        || isRest(row, cut)
                        || isLike(row, cut)
                        || isJoinedLike(row, cut));
    }

    private boolean isHalf(Row row, Candidate cut) {
        for (Pair pair : pairs) {
            if (row.has(pair.second(), cut.from(), cut.to()) && row.has(pair.first(), 0, cut.from())) {
                return true;
            }
        }
        return false;
    }

    /** One of two that a word joins: only a clause with a verb of its own can go, and only at the end. */
    private boolean isJoined(Row row, Candidate cut) {
        return coordinators.contains(row.word(cut.from()))
                && (cut.place() != Place.TAIL || row.count(Count.VERBS, cut.from(), cut.to()) == 0);
    }

    /** "…, but lost": what is told for what the sentence ends with. */
    private boolean isContrast(Row row, Candidate cut) {
        return contrasts.contains(row.word(cut.from()));
    }

    /** One of a row, or a name: « L'avocat, Paul Roy, a demandé », "Cody, Sheridan and Rapid City". */
    private static boolean isOne(Row row, Candidate cut) {
        return cut.place() != Place.TAIL
                && row.edge(cut.from()) == Edge.COMMA
                && !row.opens(cut.from())
                && (row.count(Count.CAPITALS, cut.from(), cut.from() + 1) == 1 || row.isRare(cut.from()));
    }

    /** ", the third and the fourth": the rest of a row. */
    private boolean isRest(Row row, Candidate cut) {
        int from = cut.from();
        boolean plain = row.edge(from) == Edge.COMMA && !row.opens(from);
        return plain && row.count(Count.VERBS, from, cut.to()) == 0 && row.hasAny(coordinators, from + 1, cut.to());
    }

    /** « sur sa vie, sur son fils », « on s'excuse, on paie »: it begins like what it stands behind. */
    private boolean isLike(Row row, Candidate cut) {
        int from = cut.from();
        if (row.edge(from) != Edge.COMMA) {
            return false;
        }
        int part = row.partBefore(from);
        boolean same = row.word(from).equals(row.word(part));
        return (same && !row.isRare(from) && !row.opens(from) && !determiners.contains(row.word(from)))
                || isLikePhrase(row, Math.max(part, from - NEAR), from)
                || (cut.place() == Place.TAIL && areNouns(row, part, cut));
    }

    private static boolean isLikePhrase(Row row, int before, int from) {
        for (int at = before; at + 1 < from && row.sort(from).equals("prepositions"); at++) {
            if (row.word(at).equals(row.word(from)) && row.sort(at + 1).equals(row.sort(from + 1))) {
                return true;
            }
        }
        return false;
    }

    /** « des Soudanais, quelques Camerounais »: two nouns without a verb, the last of a row. */
    private boolean areNouns(Row row, int before, Candidate cut) {
        return row.edge(before) == Edge.COMMA
                && isNoun(row, before)
                && isNoun(row, cut.from())
                && (!row.opens(cut.from()) || row.word(cut.from()).equals(row.word(before)))
                && row.count(Count.VERBS, before, cut.to()) == 0;
    }

    private boolean isNoun(Row row, int at) {
        return determiners.contains(row.word(at)) || numbers.contains(row.word(at));
    }

    /** « au Brésil, en Inde et à Singapour »: a row of phrases that begin with words of one sort. */
    private boolean isJoinedLike(Row row, Candidate cut) {
        int from = cut.from();
        if (row.edge(from) != Edge.COMMA || row.count(Count.VERBS, from, cut.to()) > 0) {
            return false;
        }
        String sort = row.sort(from);
        for (int at = from + 1; at + 1 < cut.to(); at++) {
            if (coordinators.contains(row.word(at)) && row.sort(at + 1).equals(sort)) {
                return row.hasSort(sort, Math.max(row.partBefore(from), from - NEAR), from);
            }
        }
        return false;
    }
}
