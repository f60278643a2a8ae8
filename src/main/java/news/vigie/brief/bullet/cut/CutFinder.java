package news.vigie.brief.bullet.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.Binding;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Candidates;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.brief.bullet.cut.row.Sequels;
import news.vigie.brief.bullet.cut.tie.Headline;
import news.vigie.brief.bullet.cut.tie.Introductions;
import news.vigie.brief.bullet.cut.tie.Ties;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.sign.SignWeights;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Finds what a sentence can do without. What denies, doubts or quotes is never among it, whatever the weights say; the
 * checker would refuse it.
 */
public final class CutFinder {
    /** What is told without an end is no sentence of the press, in characters, */
    private static final int LONGEST = 1600;

    /** and in words. */
    private static final int MOST_WORDS = 90;

    /**
     * So sure must be what is left out: readers found one in three bad where one half was enough. An opening goes with
     * less harm, and so does what stands behind a comma, or in brackets.
     */
    private static final double SURE = 0.68;

    private static final double SURE_BEHIND_COMMA = 0.58;
    private static final double SURE_OPENING = 0.5;
    private static final double SURE_IN_BRACKETS = 0.45;

    private static final Map<String, SignWeights> READ = new ConcurrentHashMap<>();

    private final Reading reading;
    private final String text;
    private final Quotations quotations;
    private final Binding binding;
    private final Ties ties;
    private final Sorts sorts;
    private final Sequels sequels;
    private final SignWeights weights;
    private final Headline headline;
    private final Introductions introductions;

    public CutFinder(Reading reading, Quotations quotations) {
        this(reading, quotations, weights(reading.article().language()));
    }

    CutFinder(Reading reading, Quotations quotations, SignWeights weights) {
        this.reading = reading;
        this.quotations = quotations;
        this.weights = weights;
        headline = new Headline(reading);
        introductions = Introductions.of(reading);
        text = reading.article().text();
        Language language = reading.article().language();
        binding = Binding.of(language);
        ties = Ties.of(language);
        sorts = Sorts.of(language);
        sequels = Sequels.of(language);
    }

    private static SignWeights weights(Language language) {
        return READ.computeIfAbsent(
                language.code(), code -> SignWeights.read(WordLists.lines("/language/" + code + "/cuts.txt")));
    }

    /** In the order of their places; one may lie within another. */
    public List<Cut> of(Span sentence) {
        if (weights.isEmpty()
                || sentence.length() > LONGEST
                || sentence.in(text).stripTrailing().endsWith("?")) {
            return List.of();
        }
        Tokens tokens = Tokens.of(reading, sentence);
        if (tokens.size() > MOST_WORDS || tokens.size() == 0) {
            return List.of();
        }
        Row row = new Row(tokens, sorts, sequels);
        var weighing = new Weighing(weights, row);
        var cuts = new ArrayList<Cut>();
        for (Candidate candidate : Candidates.of(text, sentence, row)) {
            double chance = weighing.chance(candidate);
            if (chance >= least(row, candidate)
                    && leavesSentence(sentence, row, candidate)
                    && isTrue(sentence, candidate)
                    && !introductions.lost(row, candidate)
                    && !headline.loses(sentence, List.of(candidate.span()))) {
                cuts.add(new Cut(candidate.span(), chance));
            }
        }
        return cuts;
    }

    /** Those that leave quotations, brackets and pairs of dashes whole, a verb, and what holds together. */
    List<Candidate> candidates(Span sentence, Row row) {
        return Candidates.of(text, sentence, row).stream()
                .filter(candidate -> leavesSentence(sentence, row, candidate))
                .toList();
    }

    private static double least(Row row, Candidate cut) {
        if (cut.place() == Place.OPENING) {
            return SURE_OPENING;
        }
        if (row.edge(cut.from()) == Edge.OTHER && cut.place() == Place.INSIDE) {
            return SURE_IN_BRACKETS;
        }
        return row.edge(cut.from()) == Edge.COMMA ? SURE_BEHIND_COMMA : SURE;
    }

    /** Do they leave together what each leaves alone: a verb, and the words of the headline? */
    boolean leaveSentence(Span sentence, List<Span> cuts) {
        Row row = row(sentence);
        int verbs = main(row, 0, row.size());
        Tokens tokens = row.tokens();
        int gone = cuts.stream()
                .mapToInt(cut -> main(row, tokens.firstFrom(cut.start()), tokens.firstFrom(cut.end())))
                .sum();
        return verbs - gone > 0 && !headline.loses(sentence, cuts);
    }

    private boolean leavesSentence(Span sentence, Row row, Candidate cut) {
        return leavesVerb(row, cut) && isWhole(cut.span()) && leavesPairs(sentence, cut.span()) && !ties.hold(row, cut);
    }

    /** A verb that is of no clause within the rest, if the sentence has one. */
    private static boolean leavesVerb(Row row, Candidate cut) {
        int kept = main(row, 0, cut.from()) + main(row, cut.to(), row.size());
        return kept > 0 || (main(row, 0, row.size()) <= 0 && row.count(Count.VERBS, cut.from(), cut.to()) == 0);
    }

    private static int main(Row row, int from, int to) {
        return row.count(Count.VERBS, from, to) - row.count(Count.CLAUSES, from, to);
    }

    /** Are as many dashes opened as closed in what stays? */
    private boolean leavesPairs(Span sentence, Span cut) {
        return dashes(sentence.start(), cut.start()) % 2 == 0 && dashes(cut.end(), sentence.end()) % 2 == 0;
    }

    private int dashes(int from, int to) {
        int dashes = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean first = at == 0 || text.charAt(at - 1) != c;
            boolean apart = c == '-' && at > 0 && text.charAt(at - 1) == ' ';
            dashes += first && (c == '–' || c == '—' || apart) ? 1 : 0;
        }
        return dashes;
    }

    private boolean isWhole(Span span) {
        int open = 0;
        for (int at = span.start(); at < span.end() && open >= 0; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                open++;
            } else if (c == ')' || c == ']') {
                open--;
            }
        }
        return open == 0 && !quotations.cuts(span) && !quotations.isQuoted(span.start());
    }

    private boolean isTrue(Span sentence, Candidate candidate) {
        Span span = candidate.span();
        String kept = text.substring(sentence.start(), span.start()) + " " + text.substring(span.end(), sentence.end());
        return candidate.place() == Place.TAIL
                ? binding.brokenAtEnd(span.in(text), kept).isEmpty()
                : binding.brokenBy(span.in(text), kept).isEmpty();
    }

    Row row(Span sentence) {
        return new Row(Tokens.of(reading, sentence), sorts, sequels);
    }
}
