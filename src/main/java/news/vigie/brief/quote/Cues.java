package news.vigie.brief.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.brief.actor.Wording;

/** Finds the verbs and phrases that tell that somebody speaks. */
final class Cues {
    private static final Set<String> AUXILIARIES = Set.of(
            "a", "ont", "avait", "avaient", "aurait", "aura", "ayant", "avoir", "est", "sont", "était", "étaient",
            "s'est", "has", "have", "had");
    /** After one of these the same letters are a noun: "l'annonce", "the report". */
    private static final Set<String> ARTICLES = Set.of(
            "l'", "la", "le", "les", "un", "une", "cette", "ce", "sa", "son", "the", "a", "an", "his", "her", "this",
            "to");

    private static final Pattern INVERTED = Pattern.compile("(.+?)-(?:t-)?(il|elle|ils|elles|on)");
    /** Between auxiliary and participle stand a few adverbs at most. */
    private static final int ADVERBS = 4;

    private final Wording wording;
    private final Set<String> verbs;
    private final Set<String> participles;
    private final List<List<String>> phrases;

    Cues(Wording wording) {
        this.wording = wording;
        verbs = wording.lists().words("speech-verbs");
        participles = wording.lists().words("speech-participles");
        phrases = wording.lists().words("speech-phrases").stream()
                .map(phrase -> List.of(phrase.replaceAll("'", "' ").strip().split(" +")))
                .toList();
    }

    /** The cue that starts at this word. */
    Optional<Cue> at(int index) {
        return phrase(index).or(() -> inverted(index)).or(() -> compound(index)).or(() -> simple(index));
    }

    private Optional<Cue> phrase(int index) {
        for (List<String> phrase : phrases) {
            int to = index;
            while (to - index < phrase.size() && wording.small(to).equals(phrase.get(to - index))) {
                to++;
            }
            if (to - index == phrase.size() && !isOtherwiseUsed(index, to)) {
                return Optional.of(cue(index, to, "", true));
            }
        }
        return Optional.empty();
    }

    /** "pour" names a speaker at the start of a sentence alone; "selon laquelle" never does. */
    private boolean isOtherwiseUsed(int index, int to) {
        boolean weak = Set.of("pour", "for").contains(wording.small(index));
        return (weak && !wording.words().get(index).isCapital())
                || wording.small(to).matches("l[ae]s?quel.*|which|whom");
    }

    private Optional<Cue> inverted(int index) {
        Matcher matcher = INVERTED.matcher(wording.small(index));
        boolean apart = "t-il".equals(wording.small(index + 1)) || "t-elle".equals(wording.small(index + 1));
        if (!apart && !matcher.matches()) {
            return Optional.empty();
        }
        String verb = apart ? wording.small(index) : matcher.group(1);
        String pronoun = apart ? wording.small(index + 1).substring(2) : matcher.group(2);
        int next = apart ? index + 2 : index + 1;
        if (AUXILIARIES.contains(verb)) {
            int participle = participleFrom(next);
            return participle < 0 ? Optional.empty() : Optional.of(cue(index, participle + 1, pronoun, false));
        }
        return verbs.contains(verb) ? Optional.of(cue(index, next, pronoun, false)) : Optional.empty();
    }

    private Optional<Cue> compound(int index) {
        if (!wording.is(index, AUXILIARIES)) {
            return Optional.empty();
        }
        int participle = participleFrom(index + 1);
        return participle < 0 ? Optional.empty() : Optional.of(cue(index, participle + 1, "", false));
    }

    private int participleFrom(int index) {
        for (int at = index; at <= index + ADVERBS && at < wording.words().size(); at++) {
            if (wording.is(at, participles)) {
                return at;
            }
            if (wording.words().get(at).isMark() && !"-".equals(wording.small(at))) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Cue> simple(int index) {
        return wording.is(index, verbs) && !wording.is(index - 1, ARTICLES)
                ? Optional.of(cue(index, index + 1, "", false))
                : Optional.empty();
    }

    private Cue cue(int from, int to, String pronoun, boolean subjectAfter) {
        return new Cue(from, to, wording.span(from, to), pronoun, subjectAfter);
    }
}
