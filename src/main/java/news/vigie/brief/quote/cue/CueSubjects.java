package news.vigie.brief.quote.cue;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Gender;

/** Finds the subject of a cue on the side where its kind and the quotation beside it have it. */
final class CueSubjects {
    private static final Set<String> BETWEEN = SmallWords.of("""
            , s' se l' lui leur nous m' n' y en also has had""");

    private final Prose prose;
    private final Cues cues;
    private final Subjects subjects;

    CueSubjects(Prose prose, Cues cues, Subjects subjects) {
        this.prose = prose;
        this.cues = cues;
        this.subjects = subjects;
    }

    /**
     * @param from the first word that may belong to it
     * @param closes the word after a quotation that the cue may stand right behind; -1 if none does
     */
    Optional<Subject> of(Cue cue, int from, int to, int closes) {
        if (!cue.pronoun().isEmpty()) {
            return Optional.of(pronoun(cue));
        }
        return switch (cue.kind()) {
            case SOURCE -> subjects.after(cue, to);
            case ATTACHED -> attached(cue, from);
            case VERB ->
                isNext(closes, cue.from())
                        ? subjects.after(cue, to).or(() -> subjects.before(cue, from))
                        : subjects.before(cue, from).or(() -> subjects.after(cue, to));
        };
    }

    static Subject pronoun(Cue cue) {
        return switch (cue.pronoun()) {
            case "il" -> new Subject.Pronoun(Gender.MASCULINE, false, cue.from());
            case "elle" -> new Subject.Pronoun(Gender.FEMININE, false, cue.from());
            case "on" -> new Subject.Unnamed(cue.from());
            default -> new Subject.Pronoun(Gender.UNKNOWN, true, cue.from());
        };
    }

    /** Between the two stand no more than a comma and small words; in French a comma before the verb is enough. */
    private boolean isNext(int closes, int cue) {
        if (closes < 0) {
            return false;
        }
        if (!prose.wording().english() && ",".equals(prose.small(cue - 1))) {
            return true;
        }
        int words = 0;
        for (int at = closes; at < cue; at++) {
            words += prose.is(at, BETWEEN) ? 0 : 1;
        }
        return words == 0;
    }

    /** "a-t-il dit, ajoutant que": the subject is that of the verb before, else that of the sentence. */
    private Optional<Subject> attached(Cue cue, int from) {
        for (int at = cue.from() - 1; at >= from; at--) {
            Optional<Cue> other = prose.isQuoted(at) ? Optional.empty() : cues.at(at);
            if (other.isPresent()
                    && other.get().kind() == Cue.Kind.VERB
                    && other.get().to() <= cue.from()) {
                return of(other.get(), from, cue.from(), from);
            }
        }
        return subjects.opening(prose.first(prose.sentenceAt(cue.from())), cue.from());
    }
}
