package news.vigie.brief.bullet.cut.tie;

import java.util.HashSet;
import java.util.Set;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.WordLists;

/** Two commas that belong together: neither goes alone, and none stays between a subject and its verb. */
final class Commas implements Tie {
    private final Set<String> coordinators;
    private final Set<String> participles;
    private final Set<String> articles;
    private final Set<String> speech;

    Commas(WordLists lists) {
        coordinators = lists.words("coordinators");
        participles = lists.words("participle-endings");
        articles = lists.words("indefinite-articles");
        speech = new HashSet<>(lists.words("speech-verbs"));
        speech.addAll(lists.words("speech-participles"));
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return switch (cut.place()) {
            case BEFORE_COMMA -> isVerb(row, cut.to()) || coordinators.contains(row.word(cut.to()));
            case INSIDE ->
                coordinators.contains(row.word(cut.to()))
                        || (row.edge(cut.from()) == Edge.COMMA && losesComma(row, cut));
            case OPENING, TAIL -> false;
        };
    }

    private boolean losesComma(Row row, Candidate cut) {
        boolean first = row.count(Count.COMMAS, 0, cut.from()) == 0;
        return (row.opens(0) && first)
                || isBehindApposition(row, cut)
                || isBeforeTeller(row, cut)
                || isBeforeApposition(row, cut);
    }

    /** "Lee, a cook, in London, said": the last comma closes what the first opened. */
    private boolean isBehindApposition(Row row, Candidate cut) {
        int part = row.partBefore(cut.from());
        return (isVerb(row, cut.to()) || speech.contains(row.word(cut.to())))
                && part > 0
                && row.edge(part) == Edge.COMMA
                && articles.contains(row.word(part))
                && row.isCapital(part - 1)
                && row.count(Count.VERBS, part, cut.from()) == 0;
    }

    /** « …, qui le gère, a indiqué la préfecture »: the comma parts the news from who tells it. */
    private boolean isBeforeTeller(Row row, Candidate cut) {
        int verb = speech.contains(row.word(cut.to())) ? cut.to() : cut.to() + 1;
        boolean told = speech.contains(row.word(verb)) && row.count(Count.VERBS, 0, cut.from()) > 0;
        return told && (row.sort(verb + 1).equals("determiners") || row.isCapital(verb + 1));
    }

    /** « Paul Roy, 46 ans, ancien directeur », « des élus, mardi, certains estimant ». */
    private boolean isBeforeApposition(Row row, Candidate cut) {
        int to = cut.to();
        if (row.opens(to) || isVerb(row, to)) {
            return false;
        }
        boolean noun = row.isRare(to) && row.isRare(to + 1) && !row.opens(to + 1);
        return noun
                || row.sort(to).equals("determiners")
                || participles.stream().anyMatch(row.word(to + 1)::endsWith);
    }

    private static boolean isVerb(Row row, int at) {
        return row.count(Count.VERBS, at, Math.min(row.size(), at + 1)) > 0;
    }
}
