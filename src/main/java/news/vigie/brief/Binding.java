package news.vigie.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Violation.Kind;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** The words of a language that bind: whoever leaves one out, or puts one in, says something else. */
public final class Binding {
    /** Words that deny only together with a first half that stands before the verb: "n'est plus", "ne dit que". */
    private static final Set<String> SECOND_HALVES = Set.of("plus", "que", "qu", "personne");

    private static final Set<String> FIRST_HALVES = Set.of("ne", "n");

    private static final int LAST_WORDS = 4;

    private final Phrases negations;
    private final Phrases reservations;
    private final Phrases approximations;
    private final Phrases limits;
    private final Phrases comparing;
    private final Phrases tails;
    private final Phrases bareTails;
    private final Set<String> coordinators;
    private final Set<String> participleEndings;
    private final Set<String> notParticiples;
    private final Set<String> speech;
    private final Set<String> spoken;

    private Binding(Language language) {
        negations = Phrases.of(language, "negations");
        reservations = Phrases.of(language, "reservations");
        approximations = Phrases.of(language, "approximations");
        limits = Phrases.of(language, "tail-limits");
        comparing = Phrases.of(language, "attributing");
        tails = Phrases.of(language, "tails");
        bareTails = Phrases.of(language, "bare-tails");
        coordinators = WordLists.of(language).words("coordinators");
        participleEndings = WordLists.of(language).words("participle-endings");
        notParticiples = WordLists.of(language).words("not-participles");
        speech = WordLists.of(language).words("speech-verbs");
        spoken = WordLists.of(language).words("speech-participles");
    }

    public static Binding of(Language language) {
        return new Binding(language);
    }

    /** Would these words turn the meaning of a sentence that they are put into? */
    boolean turns(String words) {
        return negations.within(PlainWords.of(words));
    }

    /** Is a verb of saying among these words, in small letters? Whoever leaves it out may leave out who says it. */
    public boolean tells(List<String> words) {
        return words.stream().anyMatch(word -> speech.contains(word) || spoken.contains(word));
    }

    /** The rule that is broken by leaving these words out of a sentence, given the words of it that are kept. */
    public Optional<Kind> brokenBy(String leftOut, String kept) {
        List<String> gone = PlainWords.of(leftOut);
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        // Of a language without a list nothing is known to be harmless.
        if (negations.isEmpty() || negations.within(gone) || halves(gone, kept)) {
            return Optional.of(Kind.NEGATION);
        }
        return reservations.within(gone) || approximations.closes(gone)
                ? Optional.of(Kind.RESERVATION)
                : Optional.empty();
    }

    /**
     * The same for the end of a sentence. A clause that says something by itself may doubt it: the rest is as true
     * without it, unless it limits the rest, or says who says it. A negation is never left out, whatever it is about.
     */
    public Optional<Kind> brokenAtEnd(String leftOut, String kept) {
        List<String> gone = PlainWords.of(leftOut);
        if (!opensClause(gone)) {
            return brokenBy(leftOut, kept);
        }
        if (negations.isEmpty() || negations.within(gone) || halves(gone, kept)) {
            return Optional.of(Kind.NEGATION);
        }
        return limits.within(gone) || attributes(gone) ? Optional.of(Kind.RESERVATION) : Optional.empty();
    }

    /** Do these words open a clause that says something by itself: "while …", "leaving …", "and …"? */
    boolean opensClause(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        String first = words.getFirst();
        return coordinators.contains(first)
                || tails.opening(words) > 0
                || bareTails.opening(words) > 0
                || (participleEndings.stream().anyMatch(first::endsWith) && !notParticiples.contains(first));
    }

    /** "as the mayor said", "after the vote, she said": who says the rest. */
    private boolean attributes(List<String> gone) {
        return (comparing.opening(gone) > 0 && tells(gone))
                || tells(gone.subList(Math.max(1, gone.size() - LAST_WORDS), gone.size()));
    }

    private static boolean halves(List<String> gone, String kept) {
        return gone.stream().anyMatch(SECOND_HALVES::contains)
                && PlainWords.of(kept).stream().anyMatch(FIRST_HALVES::contains);
    }
}
