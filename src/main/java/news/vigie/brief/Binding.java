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

    private final Phrases negations;
    private final Phrases reservations;
    private final Phrases approximations;
    private final Set<String> speech;
    private final Set<String> spoken;

    private Binding(Language language) {
        negations = Phrases.of(language, "negations");
        reservations = Phrases.of(language, "reservations");
        approximations = Phrases.of(language, "approximations");
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

    private static boolean halves(List<String> gone, String kept) {
        return gone.stream().anyMatch(SECOND_HALVES::contains)
                && PlainWords.of(kept).stream().anyMatch(FIRST_HALVES::contains);
    }
}
