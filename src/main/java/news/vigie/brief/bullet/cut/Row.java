package news.vigie.brief.bullet.cut;

import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;

/** The words of a sentence as the weights know them: each by its form, its sort and its ending. */
final class Row {
    private static final int ENDING = 3;

    private final Tokens tokens;
    private final String[] forms;
    private final String[] sorts;
    private final String[] endings;
    private final String[] marks;
    private final boolean[] opens;
    private final Sequels sequels;

    /** How many of the words before each are verbs, follow a comma, have a digit, have a capital. */
    private final int[][] counts;

    Row(Tokens tokens, Sorts known, Sequels sequels) {
        this.tokens = tokens;
        this.sequels = sequels;
        int size = tokens.size();
        forms = new String[size];
        sorts = new String[size];
        endings = new String[size];
        marks = new String[size];
        opens = new boolean[size];
        counts = new int[Count.values().length][size + 1];
        for (int at = 0; at < size; at++) {
            String word = tokens.word(at);
            Mark mark = at == 0 ? Mark.OTHER : tokens.before(at);
            marks[at] = at == 0 ? "START" : mark.name();
            endings[at] = word.substring(Math.max(0, word.length() - ENDING));
            sorts[at] = known.sort(tokens, at);
            forms[at] = known.isCommon(word) ? word : sorts[at] + "~" + endings[at];
            opens[at] = known.opensPhrase(tokens, at);
            count(Count.VERBS, at, known.isVerb(tokens, at));
            count(Count.COMMAS, at, mark == Mark.COMMA);
            count(Count.NUMBERS, at, tokens.isNumber(at));
            count(Count.CAPITALS, at, at > 0 && tokens.isCapital(at));
        }
    }

    /** What is counted. */
    enum Count {
        VERBS,
        COMMAS,
        NUMBERS,
        CAPITALS
    }

    private void count(Count what, int at, boolean there) {
        int[] sums = counts[what.ordinal()];
        sums[at + 1] = sums[at] + (there ? 1 : 0);
    }

    int count(Count what, int from, int to) {
        int[] sums = counts[what.ordinal()];
        return sums[to] - sums[from];
    }

    boolean opens(int at) {
        return opens[at];
    }

    int size() {
        return forms.length;
    }

    String word(int at) {
        return at < 0 ? "START" : at < size() ? tokens.word(at) : "END";
    }

    boolean has(String word, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.word(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    String form(int at) {
        return at < 0 ? "START" : at < size() ? forms[at] : "END";
    }

    String sort(int at) {
        return at < 0 ? "START" : at < size() ? sorts[at] : "END";
    }

    String ending(int at) {
        return at < 0 ? "START" : at < size() ? endings[at] : "END";
    }

    /** How often the word ends a clause. */
    String stops(int at) {
        return at < 0 ? "START" : sequels.share(tokens.word(at), Sequels.STOP);
    }

    /** How often the other follows the word. */
    String sequel(int at, int other) {
        return at < 0 || other >= size() ? "EDGE" : sequels.share(tokens.word(at), tokens.word(other));
    }

    /** What stands before the word. */
    String mark(int at) {
        return at < size() ? marks[at] : "END";
    }
}
