package news.vigie.brief.bullet.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.cut.Row.Count;
import news.vigie.brief.bullet.cut.Row.Edge;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * Tells what holds to words before it, whatever the weights say: « soit … soit », "between 1977 and 1981", « c'est le
 * maire qui », "the first win in ten years".
 */
final class Ties {
    private static final int NEAR = 6;
    private static final int SHORT = 4;
    private static final Map<String, Ties> READ = new ConcurrentHashMap<>();

    private record Pair(String first, String second) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> clefts;
    private final Set<String> relatives;
    private final Set<String> coordinators;
    private final Set<String> superlatives;
    private final Set<String> antecedents;
    private final Set<String> subordinators;
    private final Set<String> bounds;
    private final Phrases negations;
    private final Set<String> speech;
    private final Phrases attributions;
    private final Phrases limits;

    private Ties(Language language) {
        WordLists lists = WordLists.of(language);
        for (String line : lists.words("correlatives")) {
            String[] words = line.split(" ", 2);
            pairs.add(new Pair(words[0], words[1]));
        }
        clefts = lists.words("cleft-openings");
        relatives = lists.words("cleft-relatives");
        coordinators = lists.words("coordinators");
        superlatives = lists.words("superlatives");
        antecedents = lists.words("antecedents");
        subordinators = lists.words("subordinators");
        bounds = lists.words("negated-bounds");
        negations = Phrases.of(language, "negations");
        speech = new HashSet<>(lists.words("speech-verbs"));
        speech.addAll(lists.words("speech-participles"));
        attributions = Phrases.of(language, "attributions");
        limits = Phrases.of(language, "tail-limits");
    }

    static Ties of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new Ties(language));
    }

    boolean hold(Row row, Candidate cut) {
        return isHalf(row, cut)
                || isJoined(row, cut)
                || isCleft(row, cut)
                || isMeasure(row, cut)
                || isMain(row, cut)
                || isOneOfRow(row, cut)
                || isWho(row, cut)
                || isDate(row, cut)
                || breaksPair(row, cut)
                || attributes(row, cut)
                || isBound(row, cut)
                || opensInVain(row, cut)
                || isRestOfRow(row, cut)
                || isMainBehindOpening(row, cut);
    }

    private boolean isHalf(Row row, Candidate cut) {
        return pairs.stream()
                .anyMatch(pair -> row.has(pair.first(), 0, cut.from()) && row.has(pair.second(), cut.from(), cut.to()));
    }

    /** One of two that a word joins: only a clause with a verb of its own can go, and only at the end. */
    private boolean isJoined(Row row, Candidate cut) {
        return coordinators.contains(row.word(cut.from()))
                && (cut.place() != Place.TAIL || row.count(Count.VERBS, cut.from(), cut.to()) == 0);
    }

    private boolean isCleft(Row row, Candidate cut) {
        if (!relatives.contains(row.word(cut.from()))) {
            return false;
        }
        for (int at = 0; at < cut.from(); at++) {
            if (clefts.contains(row.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Among whom, or since when, something is the first. */
    private boolean isMeasure(Row row, Candidate cut) {
        for (int at = cut.from() - 1; at >= Math.max(0, cut.from() - NEAR) && cut.from() > 0; at--) {
            if (superlatives.contains(row.word(at))) {
                return row.edge(cut.from()) != Edge.COMMA;
            }
        }
        return false;
    }

    /** An opening that is none, or whose rest is no sentence: "A pilot, Ann Lee, said", "…, given the rules." */
    private boolean isMain(Row row, Candidate cut) {
        return cut.place() == Place.OPENING
                && (isRole(row, cut) || row.opens(cut.to()) || subordinators.contains(row.word(cut.to())));
    }

    /** What is said of the name behind it, or one of a row: "In Florida, Ohio and Texas". */
    private boolean isRole(Row row, Candidate cut) {
        boolean named = row.count(Count.CAPITALS, cut.to(), cut.to() + 1) == 1;
        return named && (!row.opens(0) || joins(row, cut.to(), Math.min(row.size(), cut.to() + SHORT)));
    }

    /** One of a row, or a name: « L'avocat, Paul Roy, a demandé », "Cody, Sheridan and Rapid City". */
    private static boolean isOneOfRow(Row row, Candidate cut) {
        return cut.from() > 0
                && cut.place() != Place.TAIL
                && row.edge(cut.from()) == Edge.COMMA
                && !row.opens(cut.from())
                && (row.count(Count.CAPITALS, cut.from(), cut.from() + 1) == 1 || row.isRare(cut.from()));
    }

    /** "anyone who has seen it", « ceux qui restent ». */
    private boolean isWho(Row row, Candidate cut) {
        return cut.from() > 0 && antecedents.contains(row.word(cut.from() - 1));
    }

    /** "du 14 avril au 12 mai", "200 or even 300 points", a year: when it was, or how many. */
    private boolean isDate(Row row, Candidate cut) {
        int from = cut.from();
        int to = cut.to();
        return (row.isTime(from - 1) && (row.isTime(from) || row.isTime(from + 1)))
                || (row.isTime(to - 1) && (row.isTime(to) || row.isTime(to + 1)))
                || (cut.place() == Place.OPENING && row.count(Count.NUMBERS, 0, to) > 0)
                || row.hasYear(from, to);
    }

    /** A comma that would stay between a subject and its verb, or go from behind an opening; an "and" without a first. */
    private boolean breaksPair(Row row, Candidate cut) {
        boolean verbNext = row.count(Count.VERBS, cut.to(), Math.min(row.size(), cut.to() + 1)) > 0;
        return switch (cut.place()) {
            case BEFORE_COMMA -> verbNext || coordinators.contains(row.word(cut.to()));
            case INSIDE ->
                coordinators.contains(row.word(cut.to()))
                        || (row.opens(0)
                                && row.edge(cut.from()) == Edge.COMMA
                                && row.count(Count.COMMAS, 0, cut.from()) == 0);
            case OPENING, TAIL -> false;
        };
    }

    /** ", the third and the fourth": the rest of a row. */
    private boolean isRestOfRow(Row row, Candidate cut) {
        int from = cut.from();
        boolean plain = from > 0 && row.edge(from) == Edge.COMMA && !row.opens(from);
        return plain && row.count(Count.VERBS, from, cut.to()) == 0 && joins(row, from + 1, cut.to());
    }

    private boolean joins(Row row, int from, int to) {
        for (int at = from; at < to; at++) {
            if (coordinators.contains(row.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** What is said behind "If …,": without it the opening says nothing. */
    private static boolean isMainBehindOpening(Row row, Candidate cut) {
        int comma = row.firstComma();
        return cut.place() == Place.TAIL
                && comma <= cut.from()
                && row.opens(0)
                && row.count(Count.VERBS, comma, cut.from()) == 0;
    }

    /** Who says it, wherever in what would go: ", dont 27 à Valence, selon la préfecture"; and until when it holds. */
    private boolean attributes(Row row, Candidate cut) {
        List<String> words = row.tokens().from(cut.from()).subList(0, cut.size());
        if (limits.opening(words) > 0) {
            return true;
        }
        for (int at = cut.from(); at < cut.to(); at++) {
            boolean opens = at == cut.from() || row.edge(at) == Edge.COMMA;
            if (opens && cut.place() != Place.OPENING && tells(row, at, cut)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(Row row, int at, Candidate cut) {
        List<String> words = row.tokens().from(at).subList(0, cut.to() - at);
        return attributions.opening(words) > 0
                || (at > cut.from() && words.stream().limit(SHORT).anyMatch(speech::contains))
                || speech.contains(words.getLast());
    }

    /** "not open before June". */
    private boolean isBound(Row row, Candidate cut) {
        return bounds.contains(row.word(cut.from()))
                && negations.within(row.tokens().from(0).subList(0, cut.from()));
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
