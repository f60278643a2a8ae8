package news.vigie.brief.bullet.cut.row;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Span;

/** Finds the words of a sentence that might be left out: from a mark or a small word up to another. */
public final class Candidates {
    private static final String STOPS = ".!?…\"'»”’)] \u00a0\u202f";
    private static final String MARKS = ",–—-";

    /** Of longer sentences only the beginning is tried, and the end: the work grows with the square. */
    private static final int MOST_EDGES = 26;

    private static final int LEAST_LEFT = 5;
    private static final int MOST_WORDS = 40;

    private static final String UNITS = "%‰€$£°";

    private final String text;
    private final Span sentence;
    private final Tokens tokens;
    private final Row row;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(String text, Span sentence, Row row) {
        this.text = text;
        this.sentence = sentence;
        this.row = row;
        tokens = row.tokens();
    }

    /** In the order of their places; none that takes nearly all words, or more than any editor leaves out. */
    public static List<Candidate> of(String text, Span sentence, Row row) {
        var candidates = new Candidates(text, sentence, row);
        candidates.find();
        return candidates.found;
    }

    private void find() {
        List<Integer> edges = edges();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                int from = edges.get(i);
                int to = edges.get(j);
                if (tokens.size() - (to - from) >= LEAST_LEFT && to - from <= MOST_WORDS) {
                    add(from, to);
                }
            }
        }
    }

    private List<Integer> edges() {
        var edges = new ArrayList<Integer>();
        edges.add(0);
        for (int at = 1; at < tokens.size() && edges.size() < MOST_EDGES; at++) {
            if (isEdge(at)) {
                edges.add(at);
            }
        }
        edges.add(tokens.size());
        return edges;
    }

    /** Can a phrase begin or end before the word? */
    private boolean isEdge(int at) {
        Edge edge = row.edge(at);
        return edge == Edge.SPACE ? row.opens(at) : edge != Edge.JOINT;
    }

    private void add(int from, int to) {
        if (from == 0) {
            if (isComma(to)) {
                found.add(new Candidate(0, to, Place.OPENING, new Span(sentence.start(), behindMark(to))));
            }
        } else if (to == tokens.size()) {
            found.add(new Candidate(from, to, Place.TAIL, new Span(endBefore(from), stop())));
        } else {
            addInside(from, to);
        }
    }

    private boolean isComma(int at) {
        return row.edge(at) == Edge.COMMA || row.edge(at) == Edge.DASH;
    }

    private void addInside(int from, int to) {
        int start = endBefore(from);
        if (row.edge(from) == Edge.OTHER || row.edge(to) == Edge.OTHER) {
            addBracket(from, to, start);
        } else if (isComma(from) && isComma(to)) {
            found.add(new Candidate(from, to, Place.INSIDE, new Span(start, behindMark(to))));
        } else if (isComma(to)) {
            found.add(new Candidate(from, to, Place.BEFORE_COMMA, new Span(start, tokens.end(to - 1))));
        } else if (!isComma(from)) {
            found.add(new Candidate(from, to, Place.INSIDE, new Span(start, tokens.end(to - 1))));
        }
    }

    /** Where the words before end, with what belongs to them: "12 %". */
    private int endBefore(int from) {
        int at = tokens.cutBefore(from);
        int unit = Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
        return unit < tokens.start(from) && UNITS.indexOf(text.charAt(unit)) >= 0 ? unit + 1 : at;
    }

    private void addBracket(int from, int to, int start) {
        int open = text.indexOf('(', tokens.end(from - 1), tokens.start(from));
        int close = text.indexOf(')', tokens.end(to - 1), tokens.start(to));
        if (open >= 0 && close >= 0 && text.indexOf(')', open) == close) {
            found.add(new Candidate(from, to, Place.INSIDE, new Span(start, close + 1)));
        }
    }

    /** Behind the comma or the dash before the word. */
    private int behindMark(int to) {
        int at = tokens.end(to - 1);
        while (MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the stop of the sentence begins. */
    private int stop() {
        int end = sentence.end();
        int last = tokens.end(tokens.size() - 1);
        while (end > last && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(last, end);
    }
}
