package news.vigie.brief.bullet.cut.tie;

import java.util.Set;
import java.util.stream.Stream;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** An opening that the rest leans on, or a rest that an opening is told for. */
final class Openings implements Tie {
    private static final int SHORT = 4;
    private static final int SUBJECT = 8;

    private final Set<String> coordinators;
    private final Set<String> subordinators;
    private final Set<String> numbers;
    private final Set<String> others;
    private final Set<String> possessives;
    private final Set<String> shared;
    private final Phrases among;
    private final Phrases times;
    private final Phrases instead;
    private final Set<String> denials;
    private final Phrases connectives;
    private final Set<String> conditions;

    Openings(Language language) {
        WordLists lists = WordLists.of(language);
        coordinators = lists.words("coordinators");
        subordinators = lists.words("subordinators");
        numbers = lists.words("numbers");
        others = lists.words("others");
        possessives = lists.words("his-or-her");
        shared = lists.words("theirs");
        among = Phrases.of(language, "among-openings");
        times = Phrases.of(language, "past-openings");
        instead = Phrases.of(language, "tail-limits");
        denials = lists.words("verb-negations");
        connectives = Phrases.of(language, "connectives");
        conditions = lists.words("condition-openings");
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return switch (cut.place()) {
            case OPENING ->
                isNone(row, cut)
                        || countsAmong(row, cut)
                        || limits(row, cut)
                        || isOwners(row, cut)
                        || tellsWhen(row, cut);
            case TAIL -> isToldFor(row, cut);
            case INSIDE, BEFORE_COMMA -> false;
        };
    }

    /** An opening that is none, or whose rest is no sentence: "A pilot, Ann Lee, said", "…, given the rules." */
    private boolean isNone(Row row, Candidate cut) {
        return isRole(row, cut)
                || row.opens(cut.to())
                || row.edge(cut.to()) == Edge.DASH
                || isBeforeDate(row, cut)
                || subordinators.contains(row.word(cut.to()));
    }

    /** « Ensuite pour fraude, le 18 octobre, à cinq ans de prison »: no verb, and a date for a subject. */
    private static boolean isBeforeDate(Row row, Candidate cut) {
        return row.isTime(cut.to() + 1) && row.count(Count.VERBS, 0, row.size()) == 0;
    }

    /** What is said of the name behind it, or one of a row: "In Florida, Ohio and Texas". */
    private boolean isRole(Row row, Candidate cut) {
        boolean named = row.count(Count.CAPITALS, cut.to(), cut.to() + 1) == 1;
        return named && (!row.opens(0) || row.hasAny(coordinators, cut.to(), Math.min(row.size(), cut.to() + SHORT)));
    }

    /** "Of the ten prisoners, two": two of what? */
    private boolean countsAmong(Row row, Candidate cut) {
        return numbers.contains(row.word(cut.to())) && among.opening(row.words(0, cut.to())) > 0;
    }

    /** Where or when something is not so, or is to be done: "In summer, reduce the water". */
    private boolean limits(Row row, Candidate cut) {
        int to = cut.to();
        int end = Math.min(row.size(), to + SUBJECT);
        return conditions.contains(row.word(0))
                && connectives.opening(row.words(0, to)) < to
                && (row.hasAny(denials, to, end) || (row.maybeVerb(to) && !row.isTime(to + 1)));
    }

    /** "After his death, … in his brain", "At Guangxi, another 19": the rest points back. */
    private boolean isOwners(Row row, Candidate cut) {
        int to = cut.to();
        return row.hasAny(others, to, Math.min(row.size(), to + 2))
                || (points(row, to) && row.count(Count.CAPITALS, to, Math.min(row.size(), to + SHORT)) == 0);
    }

    /** Does the rest have the same owner, or owners, as the opening? */
    private boolean points(Row row, int to) {
        return Stream.of(possessives, shared)
                .anyMatch(words -> row.hasAny(words, 0, to) && row.hasAny(words, to, row.size()));
    }

    /** « Pendant le confinement, », where nothing else tells when. */
    private boolean tellsWhen(Row row, Candidate cut) {
        if (times.opening(row.words(0, cut.to())) == 0) {
            return false;
        }
        for (int at = cut.to(); at < row.size(); at++) {
            if (row.tellsTime(at)) {
                return false;
            }
        }
        return true;
    }

    /** What is said behind "If …,", or "Acme, a maker of tyres,": without it the opening says nothing. */
    private boolean isToldFor(Row row, Candidate cut) {
        int comma = row.firstComma();
        boolean verb = row.count(Count.VERBS, 0, cut.from()) == 0 && row.maybeVerb(cut.from());
        return comma <= cut.from()
                && (verb
                        || (row.opens(0) && row.count(Count.VERBS, comma, cut.from()) == 0)
                        || (comma == cut.from() && instead.opening(row.words(0, cut.from())) > 0));
    }
}
