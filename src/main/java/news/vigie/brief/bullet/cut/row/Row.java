package news.vigie.brief.bullet.cut.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence as the weights know them: each by its form, its sort and its ending. Beyond its ends stand
 * words START and END.
 */
public final class Row {
    private static final int ENDING = 3;
    private static final int YEAR = 4;
    private static final String START = "START";
    private static final String END = "END";

    private final Tokens tokens;
    private final String[] forms;
    private final String[] sorts;
    private final String[] endings;
    private final Edge[] edges;
    private final boolean[] opens;
    private final boolean[] times;
    private final Sequels sequels;

    /** The sequels of each word that was asked for. */
    private final List<@Nullable Map<String, String>> asked;

    /** How many of the words before each are verbs, follow a comma, have a digit, have a capital. */
    private final int[][] counts;

    public Row(Tokens tokens, Sorts known, Sequels sequels) {
        this.tokens = tokens;
        int size = tokens.size();
        forms = new String[size];
        sorts = new String[size];
        endings = new String[size];
        edges = new Edge[size + 1];
        opens = new boolean[size];
        times = new boolean[size];
        counts = new int[Count.values().length][size + 1];
        Arrays.setAll(edges, this::edgeBefore);
        this.sequels = sequels;
        asked = new ArrayList<>(Collections.nCopies(size, null));
        for (int at = 0; at < size; at++) {
            String word = tokens.word(at);
            endings[at] = word.substring(Math.max(0, word.length() - ENDING));
            sorts[at] = known.sort(tokens, at);
            forms[at] = known.isCommon(word) ? word : sorts[at] + "~" + endings[at];
            opens[at] = known.opensPhrase(tokens, at);
            times[at] = tokens.isNumber(at) || known.isCalendar(word);
            count(Count.VERBS, at, known.isVerb(tokens, at));
            count(Count.COMMAS, at, edges[at] == Edge.COMMA);
            count(Count.NUMBERS, at, tokens.isNumber(at));
            count(Count.CLAUSES, at, at > 0 && known.opensClause(word));
            count(Count.CAPITALS, at, at > 0 && tokens.isCapital(at));
        }
    }

    /** What is counted. */
    public enum Count {
        VERBS,
        COMMAS,
        NUMBERS,
        CAPITALS,
        /** Words that open a clause within another. */
        CLAUSES
    }

    /** What stands before a word; the names are in the weights. */
    public enum Edge {
        START,
        SPACE,
        COMMA,
        DASH,
        JOINT,
        OTHER,
        END;

        private static Edge of(Mark mark) {
            return switch (mark) {
                case SPACE -> SPACE;
                case COMMA -> COMMA;
                case DASH -> DASH;
                case JOINT -> JOINT;
                case OTHER -> OTHER;
            };
        }
    }

    private Edge edgeBefore(int at) {
        if (at == 0) {
            return Edge.START;
        }
        return at < tokens.size() ? Edge.of(tokens.before(at)) : Edge.END;
    }

    private void count(Count what, int at, boolean there) {
        int[] sums = sums(what);
        sums[at + 1] = sums[at] + (there ? 1 : 0);
    }

    public int count(Count what, int from, int to) {
        int[] sums = sums(what);
        return sums[to] - sums[from];
    }

    // An array for each, which is faster than a map.
    @SuppressWarnings("EnumOrdinal")
    private int[] sums(Count what) {
        return counts[what.ordinal()];
    }

    /** Can a phrase begin with the word? */
    public boolean opens(int at) {
        return at >= 0 && at < size() && opens[at];
    }

    /** A number, a month, a day: what dates are made of. */
    public boolean isTime(int at) {
        return at >= 0 && at < size() && times[at];
    }

    /** The same, or a year, a week, a season. */
    public boolean tellsTime(int at) {
        return isTime(at) || sort(at).equals("time-nouns");
    }

    /** Is the word likely to be a verb that no list knows, with its object: "uncovers a", « emploie 20.000 »? */
    public boolean maybeVerb(int at) {
        return isRare(at)
                && !opens(at)
                && !isCapital(at)
                && (sort(at + 1).equals("determiners") || sort(at + 1).equals("number"));
    }

    /** Where the words between two marks begin of which the one before this word is the last. */
    public int partBefore(int at) {
        int part = at - 1;
        while (part > 0 && (edges[part] == Edge.SPACE || edges[part] == Edge.JOINT)) {
            part--;
        }
        return Math.max(0, part);
    }

    /** Is the word a number behind a bracket, or another mark that is no comma? */
    public boolean isBracketedNumber(int at) {
        return edges[at] == Edge.OTHER && tokens.isNumber(at);
    }

    public boolean isCapital(int at) {
        return at > 0 && at < size() && tokens.isCapital(at);
    }

    public int bracketedNumbers() {
        int numbers = 0;
        for (int at = 1; at < size(); at++) {
            numbers += isBracketedNumber(at) ? 1 : 0;
        }
        return numbers;
    }

    /** The first word behind a comma; the size: there is none. */
    public int firstComma() {
        int at = 1;
        while (at < size() && edges[at] != Edge.COMMA) {
            at++;
        }
        return at;
    }

    public boolean hasYear(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.word(at);
            if (word.length() == YEAR
                    && sorts[at].equals("number")
                    && (word.startsWith("1") || word.startsWith("20"))) {
                return true;
            }
        }
        return false;
    }

    /** Is the word none of the small ones that every text has? */
    public boolean isRare(int at) {
        return at >= 0 && at < size() && forms[at].indexOf('~') >= 0;
    }

    public int size() {
        return forms.length;
    }

    public Tokens tokens() {
        return tokens;
    }

    public String word(int at) {
        if (at < 0) {
            return START;
        }
        return at < size() ? tokens.word(at) : END;
    }

    public boolean has(String word, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.word(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasAny(Set<String> words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    public boolean hasSort(String sort, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sorts[at].equals(sort)) {
                return true;
            }
        }
        return false;
    }

    public List<String> words(int from, int to) {
        return tokens.from(from).subList(0, to - from);
    }

    public String form(int at) {
        return inRow(forms, at);
    }

    public String sort(int at) {
        return inRow(sorts, at);
    }

    public String ending(int at) {
        return inRow(endings, at);
    }

    private static String inRow(String[] row, int at) {
        if (at < 0) {
            return START;
        }
        return at < row.length ? row[at] : END;
    }

    /** How often the word ends a clause. */
    public String stops(int at) {
        return at < 0 ? START : Sequels.share(sequelsOf(at), Sequels.STOP);
    }

    /** How often the other follows the word. */
    public String sequel(int at, int other) {
        return at < 0 || other >= size() ? "EDGE" : Sequels.share(sequelsOf(at), tokens.word(other));
    }

    private Map<String, String> sequelsOf(int at) {
        Map<String, String> known = asked.get(at);
        if (known == null) {
            known = sequels.of(tokens.word(at));
            asked.set(at, known);
        }
        return known;
    }

    /** What stands before the word; the size: behind the last one. */
    public Edge edge(int at) {
        return edges[at];
    }

    /** The name of the same. */
    public String mark(int at) {
        return edges[at].name();
    }
}
